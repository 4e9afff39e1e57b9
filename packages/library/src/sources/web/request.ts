import type { LookupAddress } from 'node:dns'
import { lookup as lookupName } from 'node:dns/promises'
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { SourceError } from '../errors.ts'
import { isPublic } from './public-addresses.ts'

/** The IP addresses of a name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

export const resolveName: Resolve = (hostname) => lookupName(hostname, { all: true })

export interface RequestOptions {
  allowPrivateAddresses: boolean
  resolve: Resolve
  signal: AbortSignal
  /** Beside those that every request has. */
  headers?: Record<string, string> | undefined
}

const headers = {
  'user-agent': 'Unspin/0.1 (reads the pages that a person names)',
  accept:
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
}

/**
 * The answer to one request, redirects not followed. The connection is made to the very addresses that were
 * checked, so that a name that answers differently the second time is not asked twice.
 */
export async function request(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const addresses = await checkedAddresses(url, options)
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    send({
      hostname: hostnameOf(url),
      port: url.port,
      path: url.pathname + url.search,
      headers: { ...headers, ...options.headers, host: url.host },
      // A connection kept open may be to an address that was checked for another name.
      agent: false,
      lookup: lookupIn(addresses),
      signal: options.signal,
    })
      .on('response', resolve)
      .on('error', reject)
      .end()
  })
}

/** @throws {SourceError} when one of them is private. */
async function checkedAddresses(
  url: URL,
  { allowPrivateAddresses, resolve }: RequestOptions,
): Promise<LookupAddress[]> {
  const hostname = hostnameOf(url)
  const family = isIP(hostname)
  const addresses = family === 0 ? await resolve(hostname) : [{ address: hostname, family }]
  if (allowPrivateAddresses || addresses.every(({ address }) => isPublic(address))) return addresses
  throw new SourceError(
    url.href,
    'leads into a private network. If you mean it, use the command with --allow-private-addresses.',
  )
}

const lookupIn =
  (addresses: LookupAddress[]): LookupFunction =>
  (_hostname, { all }, callback) => {
    const [first] = addresses
    if (all) callback(null, addresses)
    else if (first) callback(null, first.address, first.family)
    else callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0)
  }

/** An IPv6 address stands between brackets in an address of the web. */
export const hostnameOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')
