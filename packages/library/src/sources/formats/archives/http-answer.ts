import { generated } from '../../bytes/generated.ts'
import { peek } from '../../bytes/peek.ts'
import { unpacked, type Packing } from '../../bytes/unpacked.ts'
import { Cursor } from '../../bytes/cursor.ts'
import { headerFields, type HeaderFields } from './header-fields.ts'
import type { Block } from './warc-records.ts'

/** An answer as it went over the wire. */
export interface HttpAnswer {
  status: number
  headers: HeaderFields
}

const longestLine = 65_536

/** What stands above the body of an answer in a record; null when none stands there. */
export async function answerIn(block: Block): Promise<HttpAnswer | null> {
  const [, status] = /^HTTP\/\S+ +(\d{3})/.exec((await block.line(longestLine)) ?? '') ?? []
  if (status === undefined) return null
  const headers = await headerFields(() => block.line(longestLine))
  return headers && { status: Number(status), headers }
}

/**
 * The body of an answer, its transfer and its packing off, as far as they are there: archives keep what they
 * say of pages that were unpacked.
 */
export async function* bodyOfAnswer(
  sent: Uint8Array,
  { headers }: HttpAnswer,
  place: string,
): AsyncGenerator<Uint8Array> {
  const whole = generated([sent])
  const { head, chunks } = await peek(
    word(headers, 'transfer-encoding') === 'chunked' ? dechunked(whole) : whole,
    2,
  )
  const packing = packingOf(word(headers, 'content-encoding'), head)
  yield* packing === null ? chunks : unpacked(chunks, packing, place)
}

const word = (headers: HeaderFields, name: string): string => headers.get(name)?.toLowerCase() ?? ''

function packingOf(named: string, [first = 0, second = 0]: Uint8Array): Packing | null {
  if (/^(?:x-)?gzip$/.test(named)) return first === 0x1f && second === 0x8b ? 'gzip' : null
  // The mark of zlib: its method, and a check of both bytes.
  if (named === 'deflate') return (first & 15) === 8 && ((first << 8) | second) % 31 === 0 ? 'deflate' : null
  return named === 'br' ? 'brotli' : null
}

/** A length in a line is short; with what may be told behind a semicolon it is not long. */
const longestLength = 256

/** The pieces of a body without their lengths; from where there is none, what stands there. */
async function* dechunked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const cursor = new Cursor(chunks)
  for (;;) {
    const line = await cursor.line(longestLength)
    if (line === null) return
    const [, digits] = /^([\da-f]{1,8})[ \t]*(?:;[^\n]*)?\r?\n$/i.exec(line) ?? []
    if (digits === undefined) {
      yield Buffer.from(line, 'latin1')
      yield* cursor.bytes(Infinity)
      return
    }
    const length = parseInt(digits, 16)
    if (length === 0) return
    yield* cursor.bytes(length)
    await cursor.line(2)
  }
}
