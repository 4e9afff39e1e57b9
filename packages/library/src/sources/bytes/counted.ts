import type { ReadingProgress } from '../found.ts'

/** The same chunks, counted as they pass. */
export async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  { bytes }: ReadingProgress,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    bytes.done += chunk.length
    yield chunk
  }
}
