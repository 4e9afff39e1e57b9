import type { Size } from '../../../screen/size.ts'

/** How the window is shared out on the reading screen. */
export interface Measure {
  /** Columns of text in a pane, its gutter not counted. */
  paneWidth: number
  paneHeight: number
  reasons: number
  /** Lines for the current passage's replacements. */
  replacements: number
  /** Lines of context above the current passage. */
  lead: number
}

/** The current passage's bar, its sign, a space. */
export const gutterWidth = 3
const divider = 1
/** Verdict, strip, names of the articles; the passage's kind. */
const fixedRows = 4
const tall = 30

export function measure({ columns, rows }: Size): Measure {
  const reasons = rows >= tall ? 3 : 1
  const replacements = rows >= tall ? 4 : 2
  return {
    paneWidth: Math.floor((columns - divider) / 2) - gutterWidth,
    paneHeight: rows - fixedRows - reasons - replacements,
    reasons,
    replacements,
    lead: rows >= tall ? 3 : 1,
  }
}
