/** A paragraph or a line that stands for itself, without the white space around it. */
export interface Block {
  start: number
  end: number
}

/**
 * White space, and the characters that take no room and may surround a line: no-break spaces,
 * zero-width spaces, null bytes.
 */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
