import { termsOf } from '@unspin/core'

/** Whether a text has all the words, with any ending. */
export function hasAll(text: string, lang: string | null, words: string | undefined): boolean {
  const terms = termsOf(words ?? '', lang)
  if (terms.length === 0) return true
  const has = new Set(termsOf(text, lang))
  return terms.every((term) => has.has(term))
}
