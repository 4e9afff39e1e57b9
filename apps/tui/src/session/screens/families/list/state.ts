import { type FamilyOrder, familyOrders, type FamilySummary } from '@unspin/library/reading'
import { fieldAfter, type FieldAction } from '../../../parts/field/field.ts'
import type { CursorAction } from '../../../parts/list/cursor.ts'
import { begunAnew, emptyList, type Paged, pagedAfter, pageSize, rowAt } from '../../../parts/list/paged.ts'

/** The families of the library, as far as they are looked for. */
export interface FamiliesState {
  list: Paged<FamilySummary>
  /** How many the library has, whatever is looked for. */
  all: number
  /** What is looked for; see `search.ts`. */
  search: string
  isSearching: boolean
  sort: FamilyOrder
  /** Names that conditions can mean; empty until one asks for them. */
  outlets: readonly string[]
  /** How many articles were not compared with the rest yet. */
  waiting: number
}

/** A page of the list came; see `Paged` for its version. */
interface FamiliesRead {
  type: 'familiesRead'
  index: number
  version: string
  families: readonly FamilySummary[]
  total: number
  all: number
  waiting: number
}

export type FamiliesAction =
  | CursorAction
  | FieldAction
  | FamiliesRead
  | { type: 'outletsRead'; outlets: readonly string[] }
  | { type: 'searchBegun' }
  | { type: 'searchEnded' }
  | { type: 'searchDropped' }
  | { type: 'sorted' }

export const beginFamilies: FamiliesState = {
  list: emptyList(),
  all: 0,
  search: '',
  isSearching: false,
  sort: 'size',
  outlets: [],
  waiting: 0,
}

/** The family at the cursor, unless it is one of a list that is no longer wanted. */
export const current = ({ list }: FamiliesState): FamilySummary | undefined =>
  list.isStale ? undefined : rowAt(list, list.cursor)

export function familiesAfter(state: FamiliesState, action: FamiliesAction): FamiliesState {
  switch (action.type) {
    case 'moved':
    case 'movedTo':
      return { ...state, list: pagedAfter(state.list, action) }
    case 'typed':
    case 'erased':
    case 'wordErased':
    case 'cleared':
      return anew({ ...state, isSearching: true, search: fieldAfter(state.search, action) })
    case 'familiesRead':
      return read(state, action)
    case 'outletsRead':
      return { ...state, outlets: action.outlets }
    case 'searchBegun':
      return { ...state, isSearching: true }
    case 'searchEnded':
      return { ...state, isSearching: false }
    case 'searchDropped':
      return anew({ ...state, search: '' })
    case 'sorted':
      return anew({
        ...state,
        sort: familyOrders[(familyOrders.indexOf(state.sort) + 1) % familyOrders.length]!,
      })
  }
}

const anew = (state: FamiliesState): FamiliesState => ({ ...state, list: begunAnew(state.list) })

/** A person stays at the family they are at, wherever on the page it has come to stand. */
function read(
  state: FamiliesState,
  { index, version, families, total, all, waiting }: FamiliesRead,
): FamiliesState {
  const here = current(state)
  const page = { rows: families, total, next: null }
  const list = pagedAfter(state.list, { type: 'pageRead', index, version, page })
  const row = families.findIndex(({ id }) => id === here?.id)
  const cursor = row < 0 ? list.cursor : index * pageSize + row
  return { ...state, list: { ...list, cursor }, all, waiting }
}
