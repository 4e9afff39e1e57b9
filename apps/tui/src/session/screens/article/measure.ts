import type { Size } from '../../screen/size.ts'

/** How the window is shared out: the story alone, or beside it what is known of the article. */
export interface Measure {
  /** Columns of text, the gutter not counted. */
  story: number
  /** Columns of the lists; where both are not seen at once, they have the whole width. */
  panel: number
  rows: number
  isWide: boolean
}

/** No line is longer than is read with ease. */
const widestLine = 80
const leastPanel = 36
/** The sign of a marked place, spaces. */
export const gutterWidth = 3
/** The line between story and list, a space on each side. */
export const dividerWidth = 3
/** Headline, facts, tabs, a blank line. */
const fixedRows = 4

export function measure({ columns, rows }: Size): Measure {
  const both = columns - gutterWidth - dividerWidth
  const isWide = both >= widestLine * 0.8 + leastPanel
  const story = Math.min(widestLine, isWide ? both - leastPanel : columns - gutterWidth - 1)
  return { story, panel: isWide ? both - story : columns - 1, rows: rows - fixedRows, isWide }
}
