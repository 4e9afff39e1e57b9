import { fieldAfter, type FieldAction } from '../field/field.ts'
import type { CursorAction } from './cursor.ts'
import { begunAnew, type Paged, pagedAfter, rowAt } from './paged.ts'

/** What is looked for in a list. */
export interface Searched {
  /** Words, and conditions; see `search-terms.ts`. */
  search: string
  /** Whether it is being entered. */
  isSearching: boolean
  /** Names that the condition `outlet:` can mean; empty until one asks for them. */
  outlets: readonly string[]
}

export type SearchAction =
  | FieldAction
  | { type: 'searchBegun' }
  | { type: 'searchEnded' }
  | { type: 'searchDropped' }
  | OutletsRead

export interface OutletsRead {
  type: 'outletsRead'
  outlets: readonly string[]
}

export const nothingSearched: Searched = { search: '', isSearching: false, outlets: [] }

/** `anew` begins the list of another search. */
export function searchAfter<State extends Searched>(
  state: State,
  action: SearchAction,
  anew: (state: State) => State,
): State {
  switch (action.type) {
    case 'typed':
    case 'erased':
    case 'wordErased':
    case 'cleared':
      return anew({ ...state, isSearching: true, search: fieldAfter(state.search, action) })
    case 'searchBegun':
      return { ...state, isSearching: true }
    case 'searchEnded':
      return { ...state, isSearching: false }
    case 'searchDropped':
      return anew({ ...state, search: '' })
    case 'outletsRead':
      return { ...state, outlets: action.outlets }
  }
}

/** A list that the library searches, sorts and hands out by pages. */
export interface SearchedList<Row, Sort> extends Searched {
  list: Paged<Row>
  sort: Sort
}

export type SearchedListAction = CursorAction | SearchAction | { type: 'sorted' }

export const anew = <State extends SearchedList<unknown, unknown>>(state: State): State => ({
  ...state,
  list: begunAnew(state.list),
})

/**
 * What becomes of it by its keys; `sorts` is what it can be sorted by, in turn. Pages
 * that come are the screen's matter.
 */
export function searchedListAfter<State extends SearchedList<unknown, unknown>>(
  state: State,
  action: SearchedListAction,
  sorts: readonly State['sort'][],
): State {
  switch (action.type) {
    case 'moved':
    case 'movedTo':
      return { ...state, list: pagedAfter(state.list, action) }
    case 'sorted':
      return anew({ ...state, sort: sorts[(sorts.indexOf(state.sort) + 1) % sorts.length]! })
    default:
      return searchAfter(state, action, anew)
  }
}

/** The row at the cursor, unless it is one of a list that is no longer wanted. */
export const rowAtCursor = <Row>({ list }: Pick<SearchedList<Row, unknown>, 'list'>): Row | undefined =>
  list.isStale ? undefined : rowAt(list, list.cursor)
