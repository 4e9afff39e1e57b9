import type { ArticleSummary, SortKey } from '@unspin/library'
import { fieldAfter, type FieldAction } from '../../parts/field/field.ts'
import {
  begunAnew,
  emptyList,
  type Paged,
  pagedAfter,
  type PagedAction,
  rowAt,
} from '../../parts/list/paged.ts'
import { withOutlet } from '../../parts/search-terms.ts'

/** The articles that are kept, as far as they are looked for. */
export interface LibraryState {
  list: Paged<ArticleSummary>
  /** What is looked for; see `search.ts`. */
  search: string
  isSearching: boolean
  sort: SortKey
  isReversed: boolean
  /** What was chosen to do something with, by id. */
  marked: ReadonlyMap<string, ArticleSummary>
  /** Asked whether to remove these. */
  removing: readonly ArticleSummary[] | null
  outlets: readonly string[]
  /** Whether there is a library at all; null until that is known. */
  exists: boolean | null
}

export type LibraryAction =
  | PagedAction<ArticleSummary>
  | FieldAction
  | { type: 'searchBegun' }
  | { type: 'searchEnded' }
  | { type: 'searchDropped' }
  | { type: 'sorted' }
  | { type: 'reversed' }
  | { type: 'outletToggled' }
  | { type: 'marked' }
  | { type: 'allUnmarked' }
  | { type: 'removalAsked' }
  | { type: 'removalLeft' }
  | { type: 'removalBegun' }
  | { type: 'outletsRead'; outlets: readonly string[] }
  | { type: 'looked'; exists: boolean }

const sorts = ['added', 'published', 'title', 'publisher', 'words', 'copies'] as const satisfies SortKey[]

export const beginLibrary: LibraryState = {
  list: emptyList(),
  search: '',
  isSearching: false,
  sort: 'added',
  isReversed: false,
  marked: new Map(),
  removing: null,
  outlets: [],
  exists: null,
}

export const current = ({ list }: LibraryState): ArticleSummary | undefined =>
  list.isStale ? undefined : rowAt(list, list.cursor)

/** What is meant: the marked ones, else the one at the cursor. */
export function chosen(state: LibraryState): readonly ArticleSummary[] {
  const article = current(state)
  return state.marked.size > 0 ? [...state.marked.values()] : article ? [article] : []
}

export function libraryAfter(state: LibraryState, action: LibraryAction): LibraryState {
  switch (action.type) {
    case 'moved':
    case 'movedTo':
    case 'pageRead':
      return { ...state, list: pagedAfter(state.list, action, isNewestFirst(state)) }
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
    case 'sorted':
      return anew({
        ...state,
        sort: sorts[(sorts.indexOf(state.sort) + 1) % sorts.length]!,
        isReversed: false,
      })
    case 'reversed':
      return anew({ ...state, isReversed: !state.isReversed })
    case 'outletToggled':
      return toggleOutlet(state)
    case 'marked':
      return toggleMark(state)
    case 'allUnmarked':
      return { ...state, marked: new Map() }
    case 'removalAsked':
      return { ...state, removing: chosen(state) }
    case 'removalLeft':
      return { ...state, removing: null }
    case 'removalBegun':
      return { ...state, removing: null, marked: new Map() }
    case 'outletsRead':
      return { ...state, outlets: action.outlets }
    case 'looked':
      return { ...state, exists: action.exists }
  }
}

const isNewestFirst = ({ sort, isReversed }: LibraryState): boolean => sort === 'added' && !isReversed

const anew = (state: LibraryState): LibraryState => ({ ...state, list: begunAnew(state.list) })

function toggleOutlet(state: LibraryState): LibraryState {
  const publisher = current(state)?.publisher
  return publisher ? anew({ ...state, search: withOutlet(state.search, publisher) }) : state
}

/** And on to the next, so that several can be marked in a row. */
function toggleMark(state: LibraryState): LibraryState {
  const article = current(state)
  if (!article) return state
  const marked = new Map(state.marked)
  if (!marked.delete(article.id)) marked.set(article.id, article)
  return { ...state, marked, list: pagedAfter(state.list, { type: 'moved', by: 1 }) }
}
