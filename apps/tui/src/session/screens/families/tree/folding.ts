import {
  allOpen,
  type Branch,
  moreOpen,
  nearOpen,
  openedTo,
  type Openness,
  rowKeyOf,
  rowsOf,
  setOpen,
  type TreeRow,
  walk,
} from '@unspin/library/reading'

/** A tree as far as it is unfolded. */
export interface Tree {
  root: Branch
  openness: Openness
  rows: readonly TreeRow[]
}

/** A person in a tree: at which of its rows. */
export interface PlaceInTree {
  tree: Tree
  cursor: number
}

export const treeWith = (root: Branch, openness: Openness = nearOpen(root)): Tree => ({
  root,
  openness,
  rows: rowsOf(root, openness),
})

export const isAllOpen = ({ root, rows }: Tree): boolean =>
  rows.filter(({ type }) => type === 'member').length === root.descendants + 1

/** What is unfolded already is entered. */
export function unfolded({ tree, cursor }: PlaceInTree): PlaceInTree {
  const { root, openness, rows } = tree
  const row = rows[cursor]!
  // The row that stood for more of them becomes the first of them.
  if (row.type === 'more') return { tree: treeWith(root, moreOpen(openness, row.bundle)), cursor }
  if (row.open) return { tree, cursor: Math.min(rows.length - 1, cursor + 1) }
  return { tree: treeWith(root, setOpen(openness, row, true)), cursor }
}

/** What is folded already is left for what it is below. */
export function folded({ tree, cursor }: PlaceInTree): PlaceInTree {
  const { root, openness, rows } = tree
  const row = rows[cursor]!
  if (row.type !== 'more' && row.open) return { tree: treeWith(root, setOpen(openness, row, false)), cursor }
  const above = rows.findLastIndex(({ depth }, index) => index < cursor && depth < row.depth)
  return { tree, cursor: Math.max(0, above) }
}

export function allToggled({ tree, cursor }: PlaceInTree): PlaceInTree {
  const { root, rows } = tree
  return goneTo(treeWith(root, isAllOpen(tree) ? nearOpen(root) : allOpen(root)), rowKeyOf(rows[cursor]!))
}

/** Unfolds as far as it takes to show a member, and goes there; a stranger changes nothing. */
export function revealed(place: PlaceInTree, id: string): PlaceInTree {
  const { root, openness } = place.tree
  const branch = [...walk(root)].find(({ member }) => member.id === id)
  if (!branch) return place
  return goneTo(treeWith(root, openedTo(openness, branch)), rowKeyOf({ type: 'member', branch }))
}

/** The row of that key; where it is no more, the original. */
export function goneTo(tree: Tree, key: string): PlaceInTree {
  return {
    tree,
    cursor: Math.max(
      0,
      tree.rows.findIndex((row) => rowKeyOf(row) === key),
    ),
  }
}
