import type { Size } from '../../../screen/size.ts'

/** How many there are, what is looked for, whether any wait, the heads of the columns. */
const fixedRows = 4

export const roomOf = ({ rows }: Size): number => rows - fixedRows

/** Columns of the list; what is left is the headline's. */
export interface Columns {
  size: number
  title: number
  outlets: number
  from: number
  span: number
  labels: number
}

const lead = 3

export function columnsIn({ columns }: Size): Columns {
  const fixed = { size: 5, from: 10, span: 8 }
  const outlets = columns >= 160 ? 36 : columns >= 110 ? 28 : columns >= 76 ? 16 : 0
  const labels = columns >= 160 ? 44 : columns >= 110 ? 26 : 0
  const taken = [...Object.values(fixed), outlets, labels].filter((width) => width > 0)
  const title = columns - lead - taken.reduce((sum, width) => sum + width + 1, 0)
  return { ...fixed, outlets, labels, title }
}
