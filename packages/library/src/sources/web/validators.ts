import type { IncomingMessage } from 'node:http'

/** By what a server tells that something has not changed: as it gave them, for the next request. */
export interface Validators {
  etag?: string
  lastModified?: string
}

export function validatorsOf({ headers }: IncomingMessage): Validators {
  const { etag, 'last-modified': lastModified } = headers
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
}

export function conditionsOf({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  }
}

/** How long a server wants to be left alone (Retry-After: seconds, or a date); null when it does not say. */
export function secondsToWait({ headers }: IncomingMessage, now = Date.now()): number | null {
  const told = headers['retry-after']?.trim()
  if (told === undefined) return null
  if (/^\d{1,9}$/.test(told)) return Number(told)
  const until = Date.parse(told)
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - now) / 1000))
}
