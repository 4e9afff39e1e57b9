import { isIP } from 'node:net'
import { SourceError } from '../sources/errors.ts'
import { readAddress } from '../sources/web/address.ts'
import type { FetchOptions } from '../sources/web/fetch.ts'
import { isPublic } from '../sources/web/public-addresses.ts'
import { hostnameOf, resolveName } from '../sources/web/request.ts'

/**
 * A server of others is asked once a minute at most. Their feeds change less often, and who asks
 * more is shut out sooner or later.
 */
export const leastInterval = 60_000

/**
 * Refuses what cannot be watched, or not so often, before it is asked for or written down. Of
 * addresses of this machine and of private networks, where they are allowed, every interval is
 * the affair of whoever watches.
 * @param every milliseconds between two looks; null where there is one look only
 * @throws {SourceError}
 */
export async function refuseRudeness(
  places: readonly string[],
  every: number | null,
  options: Pick<FetchOptions, 'allowPrivateAddresses' | 'resolve'>,
): Promise<void> {
  const urls = places.map((place) => {
    const { url, problem } = readAddress(place)
    if (url === null) throw new SourceError(place, problem)
    return url
  })
  if (every === null || every >= leastInterval) return
  for (const url of urls)
    if (!(options.allowPrivateAddresses && (await isPrivate(url, options))))
      throw new SourceError(
        url.href,
        'is to be asked once a minute at most, as every server of others. Give a longer interval: 1m, 15m.',
      )
}

/** A name that cannot be resolved at the moment may belong to the public web. */
async function isPrivate(
  url: URL,
  { resolve = resolveName }: Pick<FetchOptions, 'resolve'>,
): Promise<boolean> {
  const hostname = hostnameOf(url)
  const addresses = isIP(hostname) ? [{ address: hostname }] : await resolve(hostname).catch(() => [])
  return addresses.length > 0 && addresses.every(({ address }) => !isPublic(address))
}
