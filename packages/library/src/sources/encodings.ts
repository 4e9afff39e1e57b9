import { refuseNulBytes } from './binary.ts'
import { declaredCharset, knownCharset } from './charset.ts'
import { SourceError } from './errors.ts'

/** `remark` continues a sentence that begins with the source's name; `null` when there is nothing to tell. */
interface Decoding {
  text: string
  remark: string | null
}

/** What helps where the bytes do not tell their character set. */
export interface CharsetHints {
  /** What whoever sent them said. */
  charset?: string
  /** Recognises character sets by the letters of their languages. */
  detect?: (bytes: Uint8Array) => string | null
}

const saveAsUtf8 = 'Save it as UTF-8 and try again.'

/**
 * The characters that `bytes` stand for, by the first encoding that fits: UTF-16 with a mark, UTF-8, what is
 * declared, what is detected, Windows-1252.
 */
export function decodeBytes(bytes: Uint8Array, name: string, hints: CharsetHints): Decoding {
  const marked = decodeMarkedUtf16(bytes, name)
  if (marked) return marked
  refuseNulBytes(bytes, name)
  const sound = decodeStrictly(bytes, 'utf-8')
  const declared = knownCharset(hints.charset) ?? declaredCharset(bytes)
  // Pages are often re-encoded as UTF-8 and still declare what they were; by chance nothing
  // else is sound UTF-8, except ASCII.
  if (declared && (sound === null || !/[^\x00-\x7f]/.test(sound))) return decodeDeclared(bytes, declared)
  if (sound !== null) return { text: sound, remark: null }
  return decodeDamagedUtf8(bytes) ?? decodeRecognised(bytes, hints) ?? decodeWindows1252(bytes, name)
}

function decodeMarkedUtf16(bytes: Uint8Array, name: string): Decoding | null {
  const encoding = utf16ByMark(bytes)
  if (!encoding) return null
  const text = decodeStrictly(bytes, encoding)
  if (text === null)
    throw new SourceError(name, `begins as ${encoding.toUpperCase()} but is damaged. ${saveAsUtf8}`)
  return { text, remark: `is not UTF-8; read as ${encoding.toUpperCase()}` }
}

function utf16ByMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function decodeDeclared(bytes: Uint8Array, charset: string): Decoding {
  const isAscii = bytes.every((byte) => byte < 0x80 && byte !== 0x1b)
  return {
    text: new TextDecoder(charset).decode(bytes),
    remark: isAscii ? null : `is not UTF-8; read as ${charset}, as it declares`,
  }
}

/**
 * A file cut inside a character, or with a few bad bytes, is still UTF-8: as Windows-1252
 * all its accents would be wrong.
 */
function decodeDamagedUtf8(bytes: Uint8Array): Decoding | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  let damaged = 0
  let sound = 0
  for (const character of text) {
    if (character === '\ufffd') damaged++
    else if (character > '\x7f') sound++
  }
  if (sound <= damaged) return null
  const count = damaged === 1 ? '1 damaged character' : `${damaged} damaged characters`
  return { text, remark: `is UTF-8 with ${count}, read as \ufffd` }
}

/** Noise has characters of any set in it, and more that are of none. */
const maxDamagedShare = 0.01

function decodeRecognised(bytes: Uint8Array, { detect }: CharsetHints): Decoding | null {
  const charset = knownCharset(detect?.(bytes))
  if (charset === null) return null
  const text = new TextDecoder(charset).decode(bytes)
  const damaged = text.split('\ufffd').length - 1
  if (damaged > text.length * maxDamagedShare) return null
  return { text, remark: `is not UTF-8; read as ${nameOf(charset)}` }
}

/** As people write it. */
const nameOf = (charset: string) => charset.replace(/^windows/, 'Windows')

/**
 * Western text has an accent or a curly quotation mark here and there; other alphabets are all high bytes.
 */
const maxHighShare = 0.3

function decodeWindows1252(bytes: Uint8Array, name: string): Decoding {
  const high = bytes.reduce((count, byte) => (byte < 0x80 ? count : count + 1), 0)
  if (high > bytes.length * maxHighShare)
    throw new SourceError(name, `is neither UTF-8 nor Western (Windows-1252) text. ${saveAsUtf8}`)
  return { text: new TextDecoder('windows-1252').decode(bytes), remark: 'is not UTF-8; read as Windows-1252' }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
