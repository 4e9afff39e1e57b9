import { createReadStream } from 'node:fs'
import { decodeDetected } from './bytes/whole.ts'
import { refuseUnlessFile, unreadable } from './files.ts'
import { openPipe, standardInput } from './pipes.ts'
import { readBytes } from './read-bytes.ts'
import type { ReadSource } from './source.ts'

/**
 * Reads one text: a file by its path, or the standard input for '-'.
 * @throws {SourceError} when it cannot be read, or holds no text.
 */
export async function readSource(place: string): Promise<ReadSource> {
  if (standardInput.has(place)) return readStream(process.stdin, 'standard input')
  if (!openPipe.test(place)) await refuseUnlessFile(place)
  return readStream(createReadStream(place), place)
}

/** Reads a stream to its end, but not past the limit. */
async function readStream(chunks: AsyncIterable<Uint8Array>, name: string): Promise<ReadSource> {
  const bytes = await readBytes(chunks, name).catch((error: unknown) => {
    throw unreadable(name, error)
  })
  return { name, ...(await decodeDetected(bytes, name)) }
}
