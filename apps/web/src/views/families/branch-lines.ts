import { inheritanceOf, ownerOf, type TreeRow } from '../../api/reading.ts'
import type { Timeline } from './timeline.ts'

/** What is drawn beside a row of the tree, in places of the timeline; a row shows its part of each line. */
export interface RowLines {
  /** Where the row's own mark stands. */
  place: number
  /** Lines that go through the row to others below it. */
  passing: number[]
  /** The line from above; null for the original. */
  from: { place: number; goesOn: boolean; kept: number } | null
  /** Whether a line leads down from it. */
  hasBelow: boolean
}

export function linesOf(row: TreeRow, { places }: Timeline): RowLines {
  const placeOf = (id: string) => places.get(id) ?? 0
  return {
    place: placeOf(ownerOf(row).member.id),
    passing: row.passing.map(placeOf),
    from:
      row.from === null
        ? null
        : { place: placeOf(row.from), goesOn: row.position < row.siblings, kept: keptOf(row) },
    hasBelow: row.type !== 'more' && row.open,
  }
}

/** How much of their source the copies of a row have kept, on average. */
function keptOf(row: TreeRow): number {
  const copies = row.type === 'member' ? [row.branch] : row.bundle.copies
  return copies.reduce((sum, { member }) => sum + (inheritanceOf(member)?.kept ?? 0), 0) / copies.length
}
