import { isUtf8 } from 'node:buffer'
import { knownCharset } from '../charset.ts'
import type { OpenedInput } from '../input.ts'

/** A character takes no more bytes: by so many a sound text can be cut at its end. */
const longestCharacter = 4

/**
 * The bytes of a text too long to hold, as UTF-8 without a mark, whatever they were: its start tells the
 * character set. What turns out later to be no UTF-8 comes as it is.
 */
export async function* utf8Of({ head, chunks, charset }: OpenedInput): AsyncGenerator<Uint8Array> {
  const encoding = await encodingOf(head, charset)
  if (encoding === null) {
    yield* withoutMark(chunks)
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

async function encodingOf(head: Uint8Array, charset: string | undefined): Promise<string | null> {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (isCutUtf8(head)) return null
  const { detectCharset } = await import('../detect-charset.ts')
  return knownCharset(charset) ?? knownCharset(detectCharset(head))
}

function isCutUtf8(head: Uint8Array): boolean {
  for (let cut = 0; cut < longestCharacter; cut++)
    if (isUtf8(head.subarray(0, head.length - cut))) return true
  return false
}

async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const chunk of chunks) {
    const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
    first = false
    yield marked ? chunk.subarray(3) : chunk
  }
}
