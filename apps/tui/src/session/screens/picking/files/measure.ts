import type { Size } from '../../../screen/size.ts'

/** Title, two articles, the place, blank lines. */
const fixedRows = 6

/** Rows of the list. */
export const roomOf = ({ rows }: Size): number => rows - fixedRows
