import { inheritanceOf } from './family.ts'
import type { TreeRow } from './rows.ts'
import type { Timeline } from './timeline.ts'

/** What is drawn beside a row of the tree, in places of the timeline; a row shows its part of each line. */
export interface RowLines {
  /** Where the row's own mark stands. */
  place: number
  /** Lines that go through the row to others below it. */
  passing: number[]
  /** The line from the parent; null for the original. */
  from: { place: number; goesOn: boolean; kept: number } | null
  /** Whether a line leads down to copies. */
  hasBelow: boolean
}

export function linesOf(row: TreeRow, { places }: Timeline): RowLines {
  const placeOf = (id: string) => places.get(id) ?? 0
  const parent = row.type === 'more' ? row.parent : row.branch.parent
  const own = row.type === 'more' ? row.parent : row.branch
  return {
    place: placeOf(own.member.id),
    passing: row.passing.filter((branch) => branch !== parent).map(({ member }) => placeOf(member.id)),
    from: parent && {
      place: placeOf(parent.member.id),
      goesOn: row.position < row.siblings,
      kept: row.type === 'more' ? 0 : (inheritanceOf(row.branch.member)?.kept ?? 0),
    },
    hasBelow: row.type === 'member' && row.open,
  }
}
