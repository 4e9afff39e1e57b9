import { isUtf8 } from 'node:buffer'
import { decodeText, type DecodedText } from '../decode.ts'
import type { Input } from '../input.ts'
import { readBytes } from '../read-bytes.ts'

/** The text of an input that is one article, its character set detected. */
export async function wholeText({ chunks, place, charset }: Input): Promise<DecodedText> {
  return decodeDetected(await readBytes(chunks, place), place, charset)
}

/** The text in `bytes`; the detector of character sets is loaded when the first bytes come that need one. */
export async function decodeDetected(
  bytes: Uint8Array,
  place: string,
  charset?: string,
): Promise<DecodedText> {
  if (isUtf8(bytes)) return decodeText(bytes, place)
  const { detectCharset } = await import('../detect-charset.ts')
  return decodeText(bytes, place, { detect: detectCharset, ...(charset !== undefined && { charset }) })
}
