import { refuseControls } from './binary.ts'
import { decodeBytes, type CharsetHints } from './encodings.ts'
import { printable, SourceError } from './errors.ts'
import { unpackedNameOf } from './formats/names.ts'
import { maxSourceLength, tooLong } from './limits.ts'
import { isMarkup } from './markup.ts'
import { formatOf } from './signatures.ts'

export interface DecodedText {
  /** The text as given: its line ends are kept; the byte-order mark is no part of it. */
  text: string
  /** That the text is the markup of a page. */
  format?: 'html'
  notes: string[]
}

/**
 * The text in `bytes`: UTF-8, UTF-16 with a byte-order mark, what a page says of itself, or
 * else Windows-1252; `hints` tell what stands around the bytes, and of other character sets.
 * What is not UTF-8 is told in `notes`.
 * @throws {SourceError} when there is no text in it, or more than an article may hold.
 */
export function decodeText(bytes: Uint8Array, name: string, hints: CharsetHints = {}): DecodedText {
  if (bytes.length === 0) throw new SourceError(name, 'is empty. Give a text with words in it.')
  const format = formatOf(bytes)
  if (format) throw new SourceError(name, `is ${format.what}, not plain text. ${format.advice}`)

  const { text, remark } = decodeBytes(bytes, name, hints)
  if (text.length > maxSourceLength) throw new SourceError(name, `is too long. ${tooLong(text.length)}`)
  refuseControls(text, name)
  if (!/\S/.test(text))
    throw new SourceError(name, 'holds nothing but white space. Give a text with words in it.')
  return {
    text,
    ...(isMarkup(text, unpackedNameOf(name)) && { format: 'html' }),
    notes: remark === null ? [] : [`${printable(name)} ${remark}`],
  }
}
