import { linesOf } from '../../bytes/lines.ts'
import { SourceError } from '../../errors.ts'
import { failed, type Reading } from '../../found.ts'
import type { OpenedInput, ReadingContext } from '../../input.ts'
import { maxDocumentBytes, tooLarge } from '../../limits.ts'
import { sourceOfMail } from './mail.ts'

const separator = Buffer.from('From ')

/** A quoted line that begins as a separator does. */
const escaped = /^>+From /

/** The articles of a file of messages, each behind a line that begins with 'From '. */
export async function* readMailbox(input: OpenedInput, { signal }: ReadingContext): AsyncGenerator<Reading> {
  let number = 0
  for await (const message of messagesOf(input)) {
    signal?.throwIfAborted()
    const place = `${input.place}#message=${++number}`
    try {
      if (message === null) throw new SourceError(place, tooLarge(maxDocumentBytes))
      yield {
        kind: 'source',
        source: await sourceOfMail(message, { place, name: `${input.name}#message=${number}` }),
      }
    } catch (error) {
      yield failed(place, error)
    }
  }
  if (number === 0)
    throw new SourceError(input.place, "is no mailbox: none of its lines begins with 'From '.")
}

/** `null` for a message that is too large. */
async function* messagesOf({ chunks }: OpenedInput): AsyncGenerator<Buffer | null> {
  let lines: Uint8Array[] | null = null
  let length = 0
  const finish = (held: Uint8Array[]) => (length > maxDocumentBytes ? null : joined(held))
  for await (const { bytes } of linesOf(chunks, maxDocumentBytes)) {
    if (bytes && separator.equals(bytes.subarray(0, separator.length))) {
      if (lines) yield finish(lines)
      lines = []
      length = 0
    } else if (lines) {
      length += bytes === null ? Infinity : bytes.length + 1
      if (length > maxDocumentBytes) lines = []
      else if (bytes) lines.push(unescaped(bytes))
    }
  }
  if (lines) yield finish(lines)
}

const joined = (lines: Uint8Array[]): Buffer =>
  Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]))

function unescaped(line: Uint8Array): Uint8Array {
  const isEscaped = line[0] === 0x3e && escaped.test(Buffer.from(line.subarray(0, 64)).toString('latin1'))
  return isEscaped ? line.subarray(1) : line
}
