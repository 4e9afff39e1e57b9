import type { Size } from '../../screen/size.ts'

/** How much there is, what is looked for, the heads of the columns. */
const fixedRows = 3

export const roomOf = ({ rows }: Size): number => rows - fixedRows

/** Columns of the list: what is not of this width is the title's. */
export interface Columns {
  title: number
  outlet: number
  published: number
  words: number
  copies: number
}

/** Pointer, mark and spaces between. */
const lead = 4

export function columnsIn({ columns }: Size): Columns {
  const wide = columns >= 100
  const outlet = wide ? 24 : columns >= 76 ? 16 : 12
  const published = 10
  const words = columns >= 76 ? 6 : 0
  const copies = columns >= 70 ? 6 : 0
  const spaces = 1 + [published, words, copies].filter((width) => width > 0).length
  return {
    title: columns - lead - outlet - published - words - copies - spaces,
    outlet,
    published,
    words,
    copies,
  }
}
