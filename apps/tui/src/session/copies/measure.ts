import type { Size } from '../reading/measure.ts'

export interface Measure {
  list: number
  /** Lines that tell why, of the match at the cursor. */
  reasons: number
}

/** What was asked about and what was found, the heads of the columns, a line between. */
const fixedRows = 4

export function measureCopies({ rows }: Size, matches: number): Measure {
  const room = rows - fixedRows
  // A short list leaves the rest to its reasons.
  const list = Math.max(3, Math.min(matches, Math.ceil(room * 0.6)))
  return { list, reasons: room - list }
}
