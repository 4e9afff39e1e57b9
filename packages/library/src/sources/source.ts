/** A text to compare and what to call it. */
export interface Source {
  /** A file's name, a title: what a person sees. */
  name: string
  text: string
}

/** A source that was read from outside, with what a reader should know about the reading. */
export interface ReadSource extends Source {
  /** Sentences: the text was not UTF-8, a character was damaged. */
  notes: string[]
}
