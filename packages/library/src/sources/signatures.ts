import type { FormatName } from './formats/names.ts'

/** A file format that holds text in a form that has to be taken out first, or none. */
export interface Format {
  /** With its article: 'a PDF document'. */
  what: string
  /** A sentence that says what to do where it cannot be read. */
  advice: string
  /** As what it is read, where it can be. */
  readAs?: FormatName
}

const saveAsText = 'Save its text as a plain-text file and give that.'
const noText = 'Give a file with the text of the article.'
const unpack = 'Unpack it and give a text file from it.'

/** The first bytes of a format, written as Latin-1. */
const signatures: readonly [start: string, format: Format][] = [
  ['%PDF-', { what: 'a PDF document', advice: saveAsText, readAs: 'pdf' }],
  ['{\\rtf', { what: 'an RTF document', advice: saveAsText }],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', { what: 'an old Office document (DOC)', advice: saveAsText }],
  ['PK\x05\x06', { what: 'an empty ZIP archive', advice: noText }],
  ['BZh', { what: 'a bzip2 archive', advice: unpack }],
  ['\xfd7zXZ\0', { what: 'an XZ archive', advice: unpack }],
  ['\x28\xb5\x2f\xfd', { what: 'a Zstandard archive', advice: unpack }],
  ['7z\xbc\xaf\x27\x1c', { what: 'a 7-Zip archive', advice: unpack }],
  ['Rar!\x1a\x07', { what: 'a RAR archive', advice: unpack }],
  ['\x89PNG\r\n\x1a\n', { what: 'a PNG picture', advice: noText }],
  ['\xff\xd8\xff', { what: 'a JPEG picture', advice: noText }],
  ['GIF87a', { what: 'a GIF picture', advice: noText }],
  ['GIF89a', { what: 'a GIF picture', advice: noText }],
  ['SQLite format 3\0', { what: 'an SQLite database', advice: noText }],
  ['\x7fELF', { what: 'a program', advice: noText }],
]

/** What the entries at the start of a ZIP archive tell of the document inside. */
const zipContents: readonly [entry: string, format: Format][] = [
  ['word/', { what: 'a Word document (DOCX)', advice: saveAsText, readAs: 'word' }],
  ['mimetypeapplication/vnd.oasis.opendocument', { what: 'an OpenDocument file (ODT)', advice: saveAsText }],
  ['mimetypeapplication/epub', { what: 'an EPUB book', advice: saveAsText }],
]

/** The format that `bytes` are in, if it is a known one other than plain text. */
export function formatOf(bytes: Uint8Array): Format | null {
  const start = latin1(bytes.subarray(0, 32))
  if (start.startsWith('PK\x03\x04')) return zipFormatOf(bytes)
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? null
}

function zipFormatOf(bytes: Uint8Array): Format {
  const entries = latin1(bytes.subarray(0, 65_536))
  const known = zipContents.find(([entry]) => entries.includes(entry))
  return known?.[1] ?? { what: 'a ZIP archive', advice: unpack, readAs: 'zip' }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
