import type { Reason } from './residue.ts'
import type { Element } from './element.ts'

/** What an element shows, in characters and headings. */
export interface Measure {
  text: number
  /** Of the text, what is in links that stay on the site. */
  links: number
  /** Of these, what leads to other pages. */
  pages: number
  prose: number
  headings: number
  /** Headings of the first rank. */
  titles: number
  /** Headings that are links to other pages of the site. */
  linkedHeadings: number
  /** Why the element is no part of a story, if so. */
  residue: Reason | null
}

export type Measures = Map<Element, Measure>
