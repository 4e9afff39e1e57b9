/**
 * Browsers look no farther than 1,024 bytes; pages that were saved often have a comment
 * or a script above the statement.
 */
const farthest = 4096

const statement = /<(?:meta|\?xml)\b[^>]{0,300}?\b(?:charset|encoding)\s*=[\s"']*([\w.:-]{2,40})/i

/**
 * The character set that a page says it is in, by its standard name; `null` when it says none that is known.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, farthest)).toString(
    'latin1',
  )
  return knownCharset(statement.exec(start)?.[1])
}

/**
 * The standard name of a character set other than the Unicode ones, which need no
 * telling; `null` for what is none.
 */
export function knownCharset(label: string | null | undefined): string | null {
  // What was found byte by byte cannot be UTF-16.
  if (!label || /^utf-?(?:8|16)/i.test(label)) return null
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
