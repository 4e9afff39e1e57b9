import { type FamilyOrder, familyOrders, type FamilySummary } from '@unspin/library/reading'
import { emptyList, pagedAfter, pageSize } from '../../../parts/list/paged.ts'
import {
  nothingSearched,
  rowAtCursor,
  type SearchedList,
  searchedListAfter,
  type SearchedListAction,
} from '../../../parts/list/searched.ts'

/** The families of the library, as far as they are looked for. */
export interface FamiliesState extends SearchedList<FamilySummary, FamilyOrder> {
  /** How many the library has, whatever is looked for. */
  all: number
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

export type FamiliesAction = SearchedListAction | FamiliesRead

export const beginFamilies: FamiliesState = {
  ...nothingSearched,
  list: emptyList(),
  sort: 'size',
  all: 0,
  waiting: 0,
}

export const familiesAfter = (state: FamiliesState, action: FamiliesAction): FamiliesState =>
  action.type === 'familiesRead' ? read(state, action) : searchedListAfter(state, action, familyOrders)

/** A person stays at the family they are at, wherever on the page it has come to stand. */
function read(
  state: FamiliesState,
  { index, version, families, total, all, waiting }: FamiliesRead,
): FamiliesState {
  const here = rowAtCursor(state)
  const page = { rows: families, total, next: null }
  const list = pagedAfter(state.list, { type: 'pageRead', index, version, page })
  const row = families.findIndex(({ id }) => id === here?.id)
  const cursor = row < 0 ? list.cursor : index * pageSize + row
  return { ...state, list: { ...list, cursor }, all, waiting }
}
