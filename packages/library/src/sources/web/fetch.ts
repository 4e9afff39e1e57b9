import type { IncomingMessage } from 'node:http'
import { SourceError } from '../errors.ts'
import { maxArchiveBytes, tooLarge } from '../limits.ts'
import { bodyOf } from './body.ts'
import { Clock } from './clock.ts'
import { networkProblem } from './failures.ts'
import { otherThanText, parseMediaType } from './media-type.ts'
import { request, resolveName, type Resolve } from './request.ts'

export interface FetchOptions {
  /** Addresses of this machine and of private networks too. */
  allowPrivateAddresses?: boolean | undefined
  signal?: AbortSignal | undefined
  /** Asks for the IP addresses of a name. */
  resolve?: Resolve | undefined
  limits?: Partial<FetchLimits> | undefined
}

export interface FetchLimits {
  /** As sent. */
  bytes: number
  /** Spent waiting for the other side, all redirects together. */
  milliseconds: number
  redirects: number
}

const usualLimits: FetchLimits = { bytes: maxArchiveBytes, milliseconds: 60_000, redirects: 5 }

export interface Fetched {
  /** Where the redirects ended. */
  url: URL
  mediaType?: string
  charset?: string
  chunks: AsyncIterable<Uint8Array>
  close(): void
}

/**
 * What is at an address, as it comes.
 * @throws {SourceError} when it cannot be had, or is nothing that holds an article.
 */
export async function fetchAddress(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const limits = { ...usualLimits, ...options.limits }
  const clock = new Clock(limits.milliseconds, options.signal)
  let url = webAddress(address)
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const response = await answer(url, options, clock)
    const { location } = response.headers
    if (!isRedirect(response) || location === undefined) return accepted(response, url, limits, clock)
    response.destroy()
    url = webAddress(location, url)
  }
  throw new SourceError(
    address,
    `is redirected more than ${limits.redirects} times. Give the address of the page itself.`,
  )
}

const isRedirect = ({ statusCode = 0 }: IncomingMessage): boolean => statusCode >= 300 && statusCode < 400

async function answer(url: URL, options: FetchOptions, clock: Clock): Promise<IncomingMessage> {
  const { allowPrivateAddresses = false, resolve = resolveName } = options
  try {
    return await clock.during(request(url, { allowPrivateAddresses, resolve, signal: clock.signal }))
  } catch (error) {
    options.signal?.throwIfAborted()
    throw networkProblem(error, url.href, clock)
  }
}

/** @throws {SourceError} unless it is of the web. What redirects say is checked here too. */
function webAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new SourceError(address, 'is no sound address. Check it.')
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new SourceError(
      base?.href ?? address,
      `${base ? 'leads to' : 'is'} no web address. Give one that begins with https:// or http://.`,
    )
  // A password does not belong into a library, nor to whom the address redirects.
  url.username = ''
  url.password = ''
  return url
}

function accepted(response: IncomingMessage, url: URL, limits: FetchLimits, clock: Clock): Fetched {
  const told = parseMediaType(response.headers['content-type'])
  const problem = problemOf(response, told.mediaType, limits)
  if (problem !== null) {
    response.destroy()
    throw new SourceError(url.href, problem)
  }
  return {
    url,
    ...told,
    chunks: bodyOf(response, url.href, limits.bytes, clock),
    close: () => response.destroy(),
  }
}

function problemOf(
  { statusCode = 0, statusMessage, headers }: IncomingMessage,
  mediaType = '',
  limits: FetchLimits,
): string | null {
  if (statusCode !== 200)
    return `answers ${statusCode}${statusMessage ? ` ${statusMessage}` : ''}. Check the address.`
  const other = otherThanText(mediaType)
  if (other) return `is ${other} (${mediaType}), no article. Give the address of a page.`
  return Number(headers['content-length']) > limits.bytes ? tooLarge(limits.bytes) : null
}
