import { decodeBytes } from './encodings.ts'
import { printable, SourceError } from './errors.ts'
import { maxSourceLength, tooLong } from './limits.ts'
import { formatOf } from './signatures.ts'

export interface DecodedText {
  /** The text as given: its line endings are kept, the byte-order mark is no part of it. */
  text: string
  notes: string[]
}

/**
 * The text in `bytes`: UTF-8, UTF-16 with a byte-order mark, or else Windows-1252, which is told in `notes`.
 * @throws {SourceError} when there is no text in it, or more than an article may hold.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  if (bytes.length === 0) throw new SourceError(name, 'is empty. Give a file with text in it.')
  const format = formatOf(bytes)
  if (format) throw new SourceError(name, `is ${format.what}, not plain text. ${format.advice}`)

  const { text, remark } = decodeBytes(bytes, name)
  refuseBinary(text, name)
  if (text.length > maxSourceLength) throw new SourceError(name, `is too long. ${tooLong(text.length)}`)
  if (!/\S/.test(text))
    throw new SourceError(name, 'holds nothing but white space. Give a file with text in it.')
  return { text, notes: remark === null ? [] : [`${printable(name)} ${remark}`] }
}

/** Tabs, line ends and form feeds belong to a text, and escape sequences come with what a terminal printed. */
const controls = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g
const maxControlShare = 0.02

function refuseBinary(text: string, name: string): void {
  const found = text.match(controls)?.length ?? 0
  if (!text.includes('\0') && found <= text.length * maxControlShare) return
  throw new SourceError(
    name,
    'is a binary file, not text. Save its text as a plain-text file (UTF-8) and give that.',
  )
}
