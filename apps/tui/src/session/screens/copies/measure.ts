import type { Size } from '../../screen/size.ts'

export interface Measure {
  list: number
  /** Lines that tell why, of the match at the cursor. */
  reasons: number
}

/** The heads of the columns, a line between. */
const fixedRows = 2

/** `head`: the lines that tell what was asked about and what was found. */
export function measureCopies({ rows }: Size, head: number, matches: number): Measure {
  const room = rows - fixedRows - head
  // A short list leaves the rest to its reasons.
  const list = Math.max(3, Math.min(matches, Math.ceil(room * 0.6)))
  return { list, reasons: room - list }
}
