import type { Family } from '@unspin/library'
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
  treeOf,
  walk,
} from '@unspin/library/reading'
import { fieldAfter, type FieldAction } from '../../field/field.ts'
import { type CursorAction, cursorAfter } from '../../list/cursor.ts'
import { nextMatch } from './search.ts'

/** One family, as the tree of who derives from whom. */
export interface FamilyState {
  /** Of any of its members; where a person begins. */
  id: string
  /** Undefined until it was read; null where the article has no copies. */
  family: Family | null | undefined
  tree: Tree | null
  cursor: number
  /** What the comparisons with the clearest copies say, beside the argument for the original; null until it was asked for. */
  reasons: readonly Reasons[] | null
  /** Lines scrolled in the argument; null where the tree is shown. */
  argument: number | null
  search: string
  isSearching: boolean
  waiting: number
}

export interface Tree {
  root: Branch
  openness: Openness
  rows: readonly TreeRow[]
}

/** What the texts show of a copy beside the original: A is the original, B the copy. */
export interface Reasons {
  copy: string
  lines: readonly string[]
}

export type FamilyAction =
  | CursorAction
  | FieldAction
  | { type: 'familyRead'; family: Family | null }
  | { type: 'waitingRead'; waiting: number }
  | { type: 'reasonsRead'; reasons: readonly Reasons[] }
  | { type: 'opened' }
  | { type: 'closed' }
  | { type: 'allToggled' }
  | { type: 'argumentToggled' }
  | { type: 'argumentScrolled'; lines: number }
  | { type: 'searchBegun' }
  | { type: 'searchEnded' }
  | { type: 'nextFound'; steps: 1 | -1 }

export const beginFamily = (id: string): FamilyState => ({
  id,
  family: undefined,
  tree: null,
  cursor: 0,
  reasons: null,
  argument: null,
  search: '',
  isSearching: false,
  waiting: 0,
})

export function familyAfter(state: FamilyState, action: FamilyAction): FamilyState {
  const { tree } = state
  switch (action.type) {
    case 'familyRead':
      return read(state, action.family)
    case 'waitingRead':
      return { ...state, waiting: action.waiting }
    case 'reasonsRead':
      return { ...state, reasons: action.reasons }
    case 'moved':
    case 'movedTo':
      return { ...state, cursor: cursorAfter(state.cursor, action, tree?.rows.length ?? 0) }
    case 'typed':
    case 'erased':
    case 'wordErased':
    case 'cleared':
      return found({ ...state, isSearching: true, search: fieldAfter(state.search, action) }, 0)
    case 'searchBegun':
      return { ...state, isSearching: true, search: '' }
    case 'searchEnded':
      return { ...state, isSearching: false }
    case 'nextFound':
      return found(state, action.steps)
    case 'argumentToggled':
      return { ...state, argument: state.argument === null ? 0 : null }
    case 'argumentScrolled':
      return { ...state, argument: Math.max(0, (state.argument ?? 0) + action.lines) }
    default:
      return tree ? foldedBy(state, tree, action.type) : state
  }
}

/** The row at which a person is. */
export const rowHere = ({ tree, cursor }: Pick<FamilyState, 'tree' | 'cursor'>): TreeRow | undefined =>
  tree?.rows[cursor]

function read(state: FamilyState, family: Family | null): FamilyState {
  if (family === null) return { ...state, family, tree: null }
  const root = treeOf(family.members)
  const before = rowHere(state)
  const openness = state.tree?.openness ?? nearOpen(root)
  const next = { ...state, family, tree: treeWith(root, openness), reasons: null }
  const here = before ? rowKeyOf(before) : `member ${state.id}`
  return before ? goneTo(next, here) : revealed(next, state.id)
}

/** Opens the tree as far as it takes to show a member, and goes there. */
function revealed(state: FamilyState, id: string): FamilyState {
  const { tree } = state
  const branch = tree && [...walk(tree.root)].find(({ member }) => member.id === id)
  if (!branch) return state
  const opened = { ...state, tree: treeWith(tree.root, openedTo(tree.openness, branch)) }
  return goneTo(opened, rowKeyOf({ type: 'member', branch }))
}

/** The next member that has the words, round the end; with 0 steps, the one here where it has them. */
function found(state: FamilyState, steps: 0 | 1 | -1): FamilyState {
  const id = state.tree && nextMatch(state.tree.root, rowHere(state), state.search, steps)
  return id ? revealed(state, id) : state
}

function foldedBy(state: FamilyState, tree: Tree, what: 'opened' | 'closed' | 'allToggled'): FamilyState {
  const row = tree.rows[state.cursor]!
  if (what === 'allToggled')
    return goneTo(
      { ...state, tree: treeWith(tree.root, isAllOpen(tree) ? nearOpen(tree.root) : allOpen(tree.root)) },
      rowKeyOf(row),
    )
  if (what === 'closed') return closed(state, tree, row)
  // The row that stood for more of them has become the first of them.
  if (row.type === 'more') return { ...state, tree: treeWith(tree.root, moreOpen(tree.openness, row.bundle)) }
  if (row.open)
    return { ...state, cursor: cursorAfter(state.cursor, { type: 'moved', by: 1 }, tree.rows.length) }
  return { ...state, tree: treeWith(tree.root, setOpen(tree.openness, row, true)) }
}

/** What is closed already leads to what it is below. */
function closed(state: FamilyState, tree: Tree, row: TreeRow): FamilyState {
  if (row.type !== 'more' && row.open)
    return { ...state, tree: treeWith(tree.root, setOpen(tree.openness, row, false)) }
  const above = tree.rows.findLastIndex(({ depth }, index) => index < state.cursor && depth < row.depth)
  return { ...state, cursor: Math.max(0, above) }
}

export const isAllOpen = ({ root, rows }: Tree): boolean =>
  rows.filter(({ type }) => type === 'member').length === root.descendants + 1

const treeWith = (root: Branch, openness: Openness): Tree => ({
  root,
  openness,
  rows: rowsOf(root, openness),
})

function goneTo(state: FamilyState, key: string): FamilyState {
  const cursor = state.tree?.rows.findIndex((row) => rowKeyOf(row) === key) ?? -1
  return { ...state, cursor: Math.max(0, cursor) }
}
