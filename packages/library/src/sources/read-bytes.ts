import { SourceError } from './errors.ts'
import { maxSourceBytes, tooLarge, tooLong } from './limits.ts'

/**
 * The bytes of a stream, which is left as soon as it gives more than `most`: what an article may hold.
 * @throws {SourceError} when it does.
 */
export async function readBytes(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  most = maxSourceBytes,
): Promise<Uint8Array> {
  const read: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    read.push(chunk)
    length += chunk.length
    if (length > most)
      throw new SourceError(name, most === maxSourceBytes ? `is too long. ${tooLong()}` : tooLarge(most))
  }
  return Buffer.concat(read, length)
}
