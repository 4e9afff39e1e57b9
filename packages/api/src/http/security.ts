import type { IncomingMessage } from 'node:http'

/** Nothing but what this server serves: no inline scripts, no frames, nothing from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sent with every answer. */
export const securityHeaders: readonly [name: string, value: string][] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
]

/**
 * Why a request to a server bound to `boundTo` is refused, if it is. A page elsewhere can point a name of
 * its own at this machine (DNS rebinding) and would then share an origin with us: a server for this machine
 * alone answers to its names only.
 */
export function refusalOfHost(request: IncomingMessage, boundTo: string): string | null {
  if (!isLoopback(boundTo)) return null
  const host = hostnameOf(`http://${request.headers.host}`)
  if (host !== null && isLoopback(host)) return null
  return 'This server answers to this machine alone: open it as http://localhost or http://127.0.0.1, with its port.'
}

/** Why a call is refused, if it is: pages of other origins may not make any. */
export function refusalOfOrigin({ headers }: IncomingMessage): string | null {
  const site = headers['sec-fetch-site']
  const foreignSite = site === 'cross-site' || site === 'same-site'
  const foreignOrigin =
    headers.origin !== undefined && hostOf(headers.origin) !== hostOf(`http://${headers.host}`)
  return foreignSite || foreignOrigin ? 'Calls from pages of other origins are not answered.' : null
}

/** Whether a name or an address can only mean this machine. */
export function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
}

function hostnameOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname : null
}

function hostOf(origin: string): string | null {
  if (!URL.canParse(origin)) return null
  const { hostname, port, protocol } = new URL(origin)
  return `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`
}
