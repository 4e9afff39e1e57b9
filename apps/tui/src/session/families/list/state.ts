import {
  type FamilyOrder,
  familyOrders,
  type FamilySummary,
  outletsOf,
  selectFamilies,
} from '@unspin/library/reading'
import { fieldAfter, type FieldAction } from '../../field/field.ts'
import { type CursorAction, cursorAfter } from '../../list/cursor.ts'
import { parseFamilySearch } from './search.ts'

/** The families of the library, as far as they are looked for. */
export interface FamiliesState {
  /** As they were read, the largest first; null until the first have come. */
  read: readonly FamilySummary[] | null
  /** How many the library has, and whether all that are listed have been read. */
  total: number
  isComplete: boolean
  /** Those of them that are looked for, in the order asked for. */
  shown: readonly FamilySummary[]
  search: string
  isSearching: boolean
  sort: FamilyOrder
  cursor: number
  /** How many articles were not compared with the rest yet. */
  waiting: number
}

export type FamiliesAction =
  | CursorAction
  | FieldAction
  | { type: 'familiesRead'; families: readonly FamilySummary[]; total: number; isComplete: boolean }
  | { type: 'waitingRead'; waiting: number }
  | { type: 'searchBegun' }
  | { type: 'searchEnded' }
  | { type: 'sorted' }

export const beginFamilies: FamiliesState = {
  read: null,
  total: 0,
  isComplete: false,
  shown: [],
  search: '',
  isSearching: false,
  sort: 'size',
  cursor: 0,
  waiting: 0,
}

export function familiesAfter(state: FamiliesState, action: FamiliesAction): FamiliesState {
  switch (action.type) {
    case 'moved':
    case 'movedTo':
      return { ...state, cursor: cursorAfter(state.cursor, action, state.shown.length) }
    case 'typed':
    case 'erased':
    case 'wordErased':
    case 'cleared':
      return selected({
        ...state,
        isSearching: action.type !== 'cleared' || state.isSearching,
        cursor: 0,
        search: fieldAfter(state.search, action),
      })
    case 'familiesRead':
      return read(state, action)
    case 'waitingRead':
      return { ...state, waiting: action.waiting }
    case 'searchBegun':
      return { ...state, isSearching: true }
    case 'searchEnded':
      return { ...state, isSearching: false }
    case 'sorted':
      return selected({
        ...state,
        cursor: 0,
        sort: familyOrders[(familyOrders.indexOf(state.sort) + 1) % familyOrders.length]!,
      })
  }
}

/** What was there is kept until as much has been read anew; a person stays at the family they are at. */
function read(
  state: FamiliesState,
  { families, total, isComplete }: Extract<FamiliesAction, { type: 'familiesRead' }>,
): FamiliesState {
  if (!isComplete && state.read && families.length < state.read.length) return state
  const here = state.shown[state.cursor]?.id
  const next = selected({ ...state, read: families, total, isComplete })
  const cursor = next.shown.findIndex(({ id }) => id === here)
  return {
    ...next,
    cursor: Math.max(0, cursor >= 0 ? cursor : Math.min(state.cursor, next.shown.length - 1)),
  }
}

function selected(state: FamiliesState): FamiliesState {
  const families = state.read ?? []
  const query = parseFamilySearch(state.search, outletsOf(families))
  return { ...state, shown: selectFamilies(families, { ...query, sort: state.sort }) }
}
