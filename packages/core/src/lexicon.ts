import type { Article } from './article.ts'
import { languageOf } from './normalization/languages.ts'

/**
 * What the engine asks about the words of one language. Words come folded: lower case, NFKC, no hidden characters.
 * Everything is optional knowledge: for a word that it does not have, a lexicon answers -1, 0 or null, and the engine falls back.
 */
export interface Lexicon {
  /** BCP 47. */
  lang: string
  /** The word's place in order of frequency, 0 the most frequent; -1 when unknown. */
  rank(word: string): number
  /** The word's vector, `dimensions` signed bytes of length 127 together; null when unknown. */
  vector(word: string): Int8Array | null
  dimensions: number
  /** Whether two different words are listed as synonyms of each other. */
  synonyms(one: string, other: string): boolean
}

/** A lexicon speaks for its own language only; a text too short to tell its language is given the benefit of the doubt. */
export function lexiconFor(articles: readonly Article[], lexicon: Lexicon | undefined): Lexicon | null {
  const fits = ({ lang }: Article) => lang === null || languageOf(lang) === lexicon?.lang
  return lexicon && articles.every(fits) ? lexicon : null
}
