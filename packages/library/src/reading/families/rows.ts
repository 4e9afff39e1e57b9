import { type Bundle, bundlesOf } from './bundles.ts'
import type { Branch } from './branches.ts'

/** Copies of a bundle that are shown when it opens, and how many each asking for more adds. */
export const copiesPerStep = 100
/** So many rows fill a few screens; a larger family begins with its far branches closed. */
const rowsAtFirst = 60

/** What of a tree is open. */
export interface Openness {
  /** Ids of the members whose copies are shown. */
  open: ReadonlySet<string>
  /** By the key of an open bundle, how many of its copies are shown. */
  bundles: ReadonlyMap<string, number>
}

interface Row {
  depth: number
  /** Among the rows below the same row, counted from 1, and how many these are. */
  position: number
  siblings: number
  /**
   * The line that leads to it from above and those that pass it by, by the ids of the
   * members at whose places they stand.
   */
  from: string | null
  passing: readonly string[]
}

/**
 * A row of the tree as it is shown: a member, copies of one time, or what stands for those
 * of them that are not shown yet.
 */
export type TreeRow =
  | (Row & { type: 'member'; branch: Branch; open: boolean })
  | (Row & { type: 'bundle'; bundle: Bundle; open: boolean })
  | (Row & { type: 'more'; bundle: Bundle; hidden: number })
export type RowOf<Type extends TreeRow['type']> = Extract<TreeRow, { type: Type }>

/** What a row shows, before its place is known. */
type Content =
  | Pick<RowOf<'member'>, 'type' | 'branch'>
  | Pick<RowOf<'bundle'>, 'type' | 'bundle'>
  | Pick<RowOf<'more'>, 'type' | 'bundle' | 'hidden'>

/** The rows of a tree, from top to bottom. */
export function rowsOf(root: Branch, openness: Openness): TreeRow[] {
  const rows: TreeRow[] = []
  const first: Row = { depth: 0, position: 1, siblings: 1, from: null, passing: [] }
  const open = [rowOf({ type: 'member', branch: root }, openness, first)]
  for (let row = open.pop(); row; row = open.pop()) {
    rows.push(row)
    if (row.type !== 'more' && row.open) open.push(...rowsBelow(row, openness).toReversed())
  }
  return rows
}

/** The member at whose place a row is drawn. */
export function ownerOf(row: Content): Branch {
  return row.type === 'member' ? row.branch : row.bundle.copies[0]!
}

/** What a row is known by. */
export function keyOf(
  row: Pick<RowOf<'member'>, 'type' | 'branch'> | Pick<RowOf<'bundle' | 'more'>, 'type' | 'bundle'>,
): string {
  return `${row.type} ${row.type === 'member' ? row.branch.member.id : row.bundle.key}`
}

/** Which members are open at first: those nearest to the original, as long as the rows fit. */
export function openAtFirst(root: Branch): Set<string> {
  const open = new Set<string>()
  let rows = 1
  for (let level = [root]; level.length > 0;) {
    const next: Branch[] = []
    for (const branch of level.toSorted((one, other) => other.descendants - one.descendants)) {
      const below = contentsBelow(branch)
      if (below.length === 0 || (branch !== root && rows + below.length > rowsAtFirst)) continue
      open.add(branch.member.id)
      rows += below.length
      next.push(...below.flatMap((content) => (content.type === 'member' ? [content.branch] : [])))
    }
    level = next
  }
  return open
}

function contentsBelow(branch: Branch): Content[] {
  const bundles = bundlesOf(branch)
  if (!bundles) return branch.copies.map((copy) => ({ type: 'member', branch: copy }))
  return bundles.map((bundle) =>
    bundle.copies.length === 1 ? { type: 'member', branch: bundle.copies[0]! } : { type: 'bundle', bundle },
  )
}

function contentsOf(bundle: Bundle, { bundles }: Openness): Content[] {
  const shown = bundles.get(bundle.key) ?? 0
  const hidden = bundle.copies.length - shown
  const copies = bundle.copies.slice(0, shown).map((branch): Content => ({ type: 'member', branch }))
  return hidden > 0 ? [...copies, { type: 'more', bundle, hidden }] : copies
}

function rowsBelow(row: RowOf<'member'> | RowOf<'bundle'>, openness: Openness): TreeRow[] {
  const contents = row.type === 'member' ? contentsBelow(row.branch) : contentsOf(row.bundle, openness)
  const from = ownerOf(row).member.id
  const passing = row.from !== null && row.position < row.siblings ? [...row.passing, row.from] : row.passing
  return contents.map((content, index) =>
    rowOf(content, openness, {
      depth: row.depth + 1,
      position: index + 1,
      siblings: contents.length,
      from,
      passing,
    }),
  )
}

function rowOf(content: Content, { open, bundles }: Openness, row: Row): TreeRow {
  if (content.type === 'more') return { ...content, ...row }
  if (content.type === 'bundle') return { ...content, ...row, open: bundles.has(content.bundle.key) }
  const { copies, member } = content.branch
  return { ...content, ...row, open: copies.length > 0 && open.has(member.id) }
}
