/** A stretch of capitalized words that may name somebody or something. */
export interface Mention {
  /** The first and the last word of the name, titles before it left out. */
  first: number
  last: number
  start: number
  end: number
  /**
   * As written, without a possessive ending; of what is in capitals the spelling that the text has elsewhere.
   */
  name: string
  /** The titles before it, in lower case: 'mr', 'prime minister'. */
  title: string
  /** Whether a word of place stands before it: 'in', 'at', 'near'. */
  placed: boolean
  /** Whether it begins a sentence, so that its capital proves nothing. */
  opens: boolean
}
