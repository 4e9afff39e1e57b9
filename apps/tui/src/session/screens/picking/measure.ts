import type { Size } from '../../screen/size.ts'

/** What is wanted, the field, blank lines. */
const fixedRows = 4

export const roomOf = ({ rows }: Size): number => rows - fixedRows
