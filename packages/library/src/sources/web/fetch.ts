import type { IncomingMessage } from 'node:http'
import { AnswerError, SourceError } from '../errors.ts'
import { maxArchiveBytes, tooLarge } from '../limits.ts'
import { readAddress } from './address.ts'
import { bodyOf } from './body.ts'
import { Clock } from './clock.ts'
import { networkProblem } from './failures.ts'
import { otherThanText, parseMediaType } from './media-type.ts'
import { conditionsOf, secondsToWait, type Validators, validatorsOf } from './validators.ts'
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
  validators: Validators
  chunks: AsyncIterable<Uint8Array>
  close(): void
}

/**
 * What is at an address, as it comes.
 * @throws {SourceError} when it cannot be had, or is nothing that holds an article.
 */
export async function fetchAddress(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { response, url, limits, clock } = await answerOf(address, options, {})
  return accepted(response, url, limits, clock)
}

/** The same, or null when it is still what it was when a server gave these validators. */
export async function fetchIfChanged(
  address: string,
  known: Validators,
  options: FetchOptions = {},
): Promise<Fetched | null> {
  const { response, url, limits, clock } = await answerOf(address, options, conditionsOf(known))
  if (response.statusCode !== 304) return accepted(response, url, limits, clock)
  response.destroy()
  return null
}

interface Answer {
  response: IncomingMessage
  /** Where the redirects ended. */
  url: URL
  limits: FetchLimits
  clock: Clock
}

async function answerOf(
  address: string,
  options: FetchOptions,
  headers: Record<string, string>,
): Promise<Answer> {
  const limits = { ...usualLimits, ...options.limits }
  const clock = new Clock(limits.milliseconds, options.signal)
  let url = webAddress(address)
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const response = await answer(url, options, clock, headers)
    const { location } = response.headers
    if (!isRedirect(response) || location === undefined) return { response, url, limits, clock }
    response.destroy()
    url = webAddress(location, url)
  }
  throw new SourceError(
    address,
    `is redirected more than ${limits.redirects} times. Give the address of the page itself.`,
  )
}

const isRedirect = ({ statusCode = 0 }: IncomingMessage): boolean =>
  statusCode >= 300 && statusCode < 400 && statusCode !== 304

async function answer(
  url: URL,
  options: FetchOptions,
  clock: Clock,
  headers: Record<string, string>,
): Promise<IncomingMessage> {
  const { allowPrivateAddresses = false, resolve = resolveName } = options
  try {
    return await clock.during(request(url, { allowPrivateAddresses, resolve, signal: clock.signal, headers }))
  } catch (error) {
    options.signal?.throwIfAborted()
    throw networkProblem(error, url.href, clock)
  }
}

/** @throws {SourceError} unless it can be fetched. What redirects say is checked here too. */
function webAddress(address: string, base?: URL): URL {
  const { url, problem } = readAddress(address, base)
  if (url) return url
  throw new SourceError(base?.href ?? address, problem)
}

function accepted(response: IncomingMessage, url: URL, limits: FetchLimits, clock: Clock): Fetched {
  const told = parseMediaType(response.headers['content-type'])
  const problem = problemOf(response, told.mediaType, limits)
  if (problem !== null) {
    response.destroy()
    throw new AnswerError(url.href, problem, secondsToWait(response))
  }
  return {
    url,
    ...told,
    validators: validatorsOf(response),
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
