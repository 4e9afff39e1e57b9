import type { Size } from '../../screen/size.ts'

/** How many there are, what is looked for, a blank line. */
const fixedRows = 3
/** The words, and whose they are. */
export const rowsEach = 2
const leastBoth = 110
const divider = 3

export interface Measure {
  rows: number
  list: number
  /** Columns of what is told of one quotation: beside the list, or in its stead. */
  places: number
  isWide: boolean
}

export function measure({ columns, rows }: Size): Measure {
  const isWide = columns >= leastBoth
  const list = isWide ? Math.floor((columns - divider) * 0.45) : columns
  return { rows: rows - fixedRows, list, places: isWide ? columns - divider - list : columns, isWide }
}

export const pageOf = (size: Size): number => Math.max(1, Math.floor(measure(size).rows / rowsEach))
