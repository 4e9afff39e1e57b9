import type { PageQuery, SortKey } from '@unspin/library'
import { parseSearch } from '../../parts/search-terms.ts'
import type { LibraryState } from './state.ts'

/** Lists of days and counts begin with the latest and the largest, lists of words with A. */
const ascending: ReadonlySet<SortKey> = new Set(['title', 'publisher'])

/** What the list asks the library for. */
export function queryOf({ search, outlets, sort, isReversed }: LibraryState): PageQuery {
  const isAscending = ascending.has(sort) !== isReversed
  return { ...parseSearch(search, outlets), sort, order: isAscending ? 'ascending' : 'descending' }
}
