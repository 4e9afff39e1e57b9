import type { ArticleSummary, SortKey } from '@unspin/library'
import { emptyList, pagedAfter, type PagedAction } from '../../parts/list/paged.ts'
import {
  anew,
  nothingSearched,
  rowAtCursor,
  type SearchedList,
  searchedListAfter,
  type SearchedListAction,
} from '../../parts/list/searched.ts'
import { withOutlet } from '../../parts/search-terms.ts'

/** The articles that are kept, as far as they are looked for. */
export interface LibraryState extends SearchedList<ArticleSummary, SortKey> {
  isReversed: boolean
  /** What was chosen to do something with, by id. */
  marked: ReadonlyMap<string, ArticleSummary>
  /** The articles that the session asks about: are they to be removed? */
  removing: readonly ArticleSummary[] | null
  /** Whether there is a library at all; null until that is known. */
  exists: boolean | null
}

export type LibraryAction =
  | PagedAction<ArticleSummary>
  | SearchedListAction
  | { type: 'reversed' }
  | { type: 'outletToggled' }
  | { type: 'marked' }
  | { type: 'allUnmarked' }
  | { type: 'removalAsked' }
  | { type: 'removalLeft' }
  | { type: 'removalBegun' }
  | { type: 'looked'; exists: boolean }

const sorts = ['added', 'published', 'title', 'publisher', 'words', 'copies'] as const satisfies SortKey[]

export const beginLibrary: LibraryState = {
  ...nothingSearched,
  list: emptyList(),
  sort: 'added',
  isReversed: false,
  marked: new Map(),
  removing: null,
  exists: null,
}

/** What is meant: the marked ones, else the one at the cursor. */
export function chosen(state: LibraryState): readonly ArticleSummary[] {
  const article = rowAtCursor(state)
  return state.marked.size > 0 ? [...state.marked.values()] : article ? [article] : []
}

export function libraryAfter(state: LibraryState, action: LibraryAction): LibraryState {
  switch (action.type) {
    case 'pageRead':
      return { ...state, list: pagedAfter(state.list, action, isNewestFirst(state)) }
    case 'sorted':
      return { ...searchedListAfter(state, action, sorts), isReversed: false }
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
    case 'looked':
      return { ...state, exists: action.exists }
    default:
      return searchedListAfter(state, action, sorts)
  }
}

const isNewestFirst = ({ sort, isReversed }: LibraryState): boolean => sort === 'added' && !isReversed

function toggleOutlet(state: LibraryState): LibraryState {
  const publisher = rowAtCursor(state)?.publisher
  return publisher ? anew({ ...state, search: withOutlet(state.search, publisher) }) : state
}

/** And on to the next, so that several can be marked in a row. */
function toggleMark(state: LibraryState): LibraryState {
  const article = rowAtCursor(state)
  if (!article) return state
  const marked = new Map(state.marked)
  if (!marked.delete(article.id)) marked.set(article.id, article)
  return { ...state, marked, list: pagedAfter(state.list, { type: 'moved', by: 1 }) }
}
