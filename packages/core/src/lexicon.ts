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
