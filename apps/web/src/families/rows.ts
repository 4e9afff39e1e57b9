import type { Branch } from './tree.ts'

/** Copies of one article that are shown before more are asked for, and how many each asking adds. */
export const copiesAtFirst = 25
export const copiesPerStep = 100
/** So many rows fill a few screens; a larger family begins with its far branches closed. */
const rowsAtFirst = 60

/** What of a tree is open. */
export interface Openness {
  /** Ids of the members whose copies are shown. */
  open: ReadonlySet<string>
  /** By the id of a member, how many of its copies are shown, where more were asked for. */
  shown: ReadonlyMap<string, number>
}

interface Row {
  depth: number
  /** Among the rows below the same parent, counted from 1, and how many these are. */
  position: number
  siblings: number
  /** Those further up whose line goes on below this row. */
  passing: Branch[]
}

/** A row of the tree as it is shown: a member, or what stands for the copies that are not shown yet. */
export type TreeRow =
  | (Row & { type: 'member'; branch: Branch; open: boolean })
  | (Row & { type: 'more'; parent: Branch; hidden: number })

/** The rows of a tree, from top to bottom. */
export function rowsOf(root: Branch, openness: Openness): TreeRow[] {
  const rows: TreeRow[] = []
  const open = [rowOf(root, openness, { depth: 0, position: 1, siblings: 1, passing: [] })]
  for (let row = open.pop(); row; row = open.pop()) {
    rows.push(row)
    if (row.type === 'member' && row.open) open.push(...rowsBelow(row, openness).toReversed())
  }
  return rows
}

/** How many copies of a member are shown once it is open. */
export function shownCopies({ member, copies }: Branch, { shown }: Pick<Openness, 'shown'>): number {
  return Math.min(copies.length, shown.get(member.id) ?? copiesAtFirst)
}

/** Which members are open at first: those nearest to the original, as long as the rows fit. */
export function openAtFirst(root: Branch): Set<string> {
  const open = new Set<string>()
  const shown = new Map<string, number>()
  let rows = 1
  let level = [root]
  while (level.length > 0) {
    const next: Branch[] = []
    for (const branch of level.toSorted((one, other) => other.descendants - one.descendants)) {
      const count = shownCopies(branch, { shown })
      if (count === 0 || (branch !== root && rows + count > rowsAtFirst)) continue
      open.add(branch.member.id)
      rows += count
      next.push(...branch.copies.slice(0, count))
    }
    level = next
  }
  return open
}

function rowsBelow(row: TreeRow & { type: 'member' }, openness: Openness): TreeRow[] {
  const { branch: parent, depth, passing } = row
  const count = shownCopies(parent, openness)
  const hidden = parent.copies.length - count
  const siblings = count + (hidden > 0 ? 1 : 0)
  const place = (index: number): Row => ({
    depth: depth + 1,
    position: index + 1,
    siblings,
    passing: index + 1 < siblings ? [...passing, parent] : passing,
  })
  const rows = parent.copies.slice(0, count).map((copy, index) => rowOf(copy, openness, place(index)))
  if (hidden > 0) rows.push({ type: 'more', parent, hidden, ...place(count) })
  return rows
}

function rowOf(branch: Branch, { open }: Openness, row: Row): TreeRow {
  return { type: 'member', branch, open: branch.copies.length > 0 && open.has(branch.member.id), ...row }
}
