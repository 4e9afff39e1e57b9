/**
 * What the engine asks about the words of one language. A word is looked up once, by its letters, and asked
 * about by the number of its entry. Words come folded: lower case, NFKC, no hidden characters. Everything is
 * optional knowledge: of a word that it does not have, a lexicon knows no entry, and the engine falls back.
 */
export interface Lexicon {
  /** BCP 47. */
  lang: string
  /** The entry of a word or of a phrase, whose words a space separates: a number from 0; -1 when unknown. */
  entry(term: string): number
  /** An entry's place in order of frequency, 0 the most frequent; -1 when it has none. */
  rank(entry: number): number
  /** An entry's vector, `dimensions` signed bytes of length 127 together; null when it has none. */
  vector(entry: number): Int8Array | null
  dimensions: number
  /** Whether two entries are listed as synonyms of each other. */
  synonyms(one: number, other: number): boolean
  /**
   * Whether two terms, as they are written, say the same: beside what is listed, the same otherwise written
   * ('isn't', 'is not'), numbers of one value, paraphrases. Asked about phrases, and about words of more than
   * letters; without it the engine asks for their entries.
   */
  alike?(one: string, other: string): boolean
}
