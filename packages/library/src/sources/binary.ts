import { SourceError } from './errors.ts'

/**
 * Tabs, line ends and form feeds belong to a text, and escape sequences come with what a terminal printed.
 */
const control = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g
const maxControlShare = 0.02
/** Pages saved by careless programs hold a stray NUL; files that are no text hold many. */
const maxNulShare = 0.002

/** Without the mark that tells it, UTF-16 of a Latin script looks like this: every other byte is NUL. */
const utf16NulShare = [0.4, 0.6] as const

/**
 * @throws {SourceError} when there are more than stray NUL bytes in what can only be UTF-8 or Windows-1252.
 */
export function refuseNulBytes(bytes: Uint8Array, name: string): void {
  if (!bytes.includes(0)) return
  const share = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0) / bytes.length
  if (share <= maxNulShare) return
  const [least, most] = utf16NulShare
  if (share < least || share > most) throw binaryFile(name)
  throw new SourceError(name, 'looks like UTF-16 without a byte-order mark. Save it as UTF-8 and try again.')
}

/** @throws {SourceError} when the characters are not those of a text. */
export function refuseControls(text: string, name: string): void {
  const found = text.match(control)?.length ?? 0
  const nuls = text.includes('\0') ? text.split('\0').length - 1 : 0
  if (nuls > text.length * maxNulShare || found > text.length * maxControlShare) throw binaryFile(name)
}

function binaryFile(name: string): SourceError {
  return new SourceError(
    name,
    'is a binary file, not text. Save its text as a plain-text file (UTF-8) and give that.',
  )
}
