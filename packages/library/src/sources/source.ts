/** A text to compare and what to call it. */
export interface Source {
  /** A file's name, a title: what a person sees. */
  name: string
  text: string
  /** That the text is the markup of a page; without it, a text that begins as a page is still read as one. */
  format?: 'html' | undefined
}

/** A source that was read from outside, with what a reader should know about the reading. */
export interface ReadSource extends Source {
  /** Sentences: the text was not UTF-8, a character was damaged. */
  notes: string[]
}
