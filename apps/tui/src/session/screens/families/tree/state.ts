import type { Family } from '@unspin/library'
import { rowKeyOf, type TreeRow, treeOf } from '@unspin/library/reading'
import { fieldAfter, type FieldAction } from '../../../parts/field/field.ts'
import { type CursorAction, cursorAfter } from '../../../parts/list/cursor.ts'
import { allToggled, folded, goneTo, revealed, type Tree, treeWith, unfolded } from './folding.ts'
import { nextMatch } from './search.ts'

/** One family, as the tree of who derives from whom. */
export interface FamilyState {
  /** Of any of its members; where a person begins. */
  id: string
  /** Undefined until it was read; null where the article has no copies. */
  family: Family | null | undefined
  tree: Tree | null
  cursor: number
  /**
   * What the comparisons with the clearest copies say, beside the argument for the
   * original; null until it was asked for.
   */
  reasons: readonly Reasons[] | null
  /** Lines scrolled in the argument; null where the tree is shown. */
  argument: number | null
  search: string
  isSearching: boolean
  waiting: number
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
      return tree ? { ...state, ...foldings[action.type]({ tree, cursor: state.cursor }) } : state
  }
}

/** The row at which a person is. */
export const rowHere = ({ tree, cursor }: Pick<FamilyState, 'tree' | 'cursor'>): TreeRow | undefined =>
  tree?.rows[cursor]

/**
 * A person stays where they are, with what they have folded; at first they are
 * taken to the member they asked for.
 */
function read(state: FamilyState, family: Family | null): FamilyState {
  if (family === null) return { ...state, family, tree: null }
  const root = treeOf(family.members)
  const before = rowHere(state)
  const place = before
    ? goneTo(treeWith(root, state.tree!.openness), rowKeyOf(before))
    : revealed({ tree: treeWith(root), cursor: 0 }, state.id)
  return { ...state, family, reasons: null, ...place }
}

/** The next member that has the words, round the end; with 0 steps, the one here where it has them. */
function found(state: FamilyState, steps: 0 | 1 | -1): FamilyState {
  const { tree, cursor, search } = state
  const id = tree && nextMatch(tree.root, rowHere(state), search, steps)
  return id ? { ...state, ...revealed({ tree, cursor }, id) } : state
}

const foldings = { opened: unfolded, closed: folded, allToggled }
