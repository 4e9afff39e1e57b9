import type { IncomingMessage } from 'node:http'
import { unpacked, type Packing } from '../bytes/unpacked.ts'
import { SourceError } from '../errors.ts'
import { tooLarge } from '../limits.ts'
import type { Clock } from './clock.ts'
import { networkProblem } from './failures.ts'

const packings: ReadonlyMap<string, Packing> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['br', 'brotli'],
])

/** The body of an answer, its transfer packing off. It is left as soon as it goes over a limit. */
export function bodyOf(
  response: IncomingMessage,
  address: string,
  most: number,
  clock: Clock,
): AsyncIterable<Uint8Array> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? ''
  const sent = bounded(response, address, most, clock)
  if (encoding === '' || encoding === 'identity') return sent
  const packing = packings.get(encoding)
  if (!packing)
    throw new SourceError(
      address,
      `is sent in a packing that is not known (${encoding}). Save the page and give the file.`,
    )
  return unpacked(sent, packing, address)
}

async function* bounded(
  response: IncomingMessage,
  address: string,
  most: number,
  clock: Clock,
): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = response[Symbol.asyncIterator]()
  let length = 0
  try {
    for (;;) {
      const next = await clock.during(chunks.next())
      if (next.done) return
      length += next.value.length
      if (length > most) throw new SourceError(address, tooLarge(most))
      yield next.value
    }
  } catch (error) {
    throw networkProblem(error, address, clock)
  } finally {
    response.destroy()
  }
}
