/** The longest text that is taken, in UTF-16 code units. */
export const maxSourceLength = 8_000_000

/**
 * No encoding that is read needs more than three bytes for a UTF-16 code unit:
 * nothing longer is read to its end.
 */
export const maxSourceBytes = 3 * maxSourceLength

/** The largest document that is held to take its text out: most of a PDF are its pictures. */
export const maxDocumentBytes = 128 * 2 ** 20

/** The largest archive that is held because it does not lie on disk; and the most that is fetched. */
export const maxArchiveBytes = 256 * 2 ** 20

/** Continues a sentence that begins with the name of a file. */
export const tooLarge = (most: number): string =>
  `is too large: more than ${figure(most / 2 ** 20)} MB. Give its parts, or its text.`

/** What to tell somebody whose text is over the limit; without `length` it was not read to its end. */
export function tooLong(length?: number): string {
  const held = length === undefined ? `more than ${figure(maxSourceBytes)} bytes` : figure(length)
  return `An article may hold up to ${figure(maxSourceLength)} characters; this one holds ${held}. Compare its parts.`
}

function figure(count: number): string {
  return count.toLocaleString('en-US')
}
