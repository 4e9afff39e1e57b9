import type { Size } from '../../screen/size.ts'

/** Rows of the list, under its title and a blank line. */
export const roomOf = ({ rows }: Size): number => rows - 2
