import { createRequire } from 'node:module'

/**
 * Latin, Greek, Cyrillic, their punctuation, arrows, boxes: each character is one column and one grapheme.
 */
const simple =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff\u2500-\u259f]*$/

const require = createRequire(import.meta.url)
let stringWidth: typeof import('string-width').default | undefined
let segmenter: Intl.Segmenter | undefined

/** How many columns a text takes in a terminal. */
export function widthOf(text: string): number {
  if (simple.test(text)) return text.length
  // Loaded when first needed: it sets up the Unicode data, which takes as long as a comparison.
  stringWidth ??= (require('string-width') as typeof import('string-width')).default
  return stringWidth(text)
}

/** What a person takes for one character; none may be cut in two. */
export function graphemesOf(text: string): string[] {
  if (simple.test(text)) return [...text]
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
