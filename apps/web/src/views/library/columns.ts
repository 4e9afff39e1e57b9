import type { ArticleQuery } from '../../routing/route.ts'

export type SortKey = NonNullable<ArticleQuery['sort']>

interface Column {
  key: 'title' | 'publisher' | 'published' | 'words' | 'copies' | 'lang' | 'added'
  title: string
  /** Absent where the server cannot sort by it. */
  sort?: SortKey
  /** Which way to begin with: words with A, days and figures with the latest and the largest. */
  first?: 'ascending' | 'descending'
}

export const columns: readonly Column[] = [
  { key: 'title', title: 'Article', sort: 'title', first: 'ascending' },
  { key: 'publisher', title: 'Outlet', sort: 'publisher', first: 'ascending' },
  { key: 'published', title: 'Published', sort: 'published', first: 'descending' },
  { key: 'words', title: 'Words', sort: 'words', first: 'descending' },
  { key: 'copies', title: 'Copies', sort: 'copies', first: 'descending' },
  { key: 'lang', title: 'Language' },
  { key: 'added', title: 'Added', sort: 'added', first: 'descending' },
]

/** How the list is sorted, where the query does not say: the newest addition first. */
export function sortingOf({ sort = 'added', order }: ArticleQuery): {
  sort: SortKey
  order: 'ascending' | 'descending'
} {
  const first = columns.find((column) => column.sort === sort)?.first ?? 'descending'
  return { sort, order: order ?? first }
}

/** The query sorted by a column; by the one that it is sorted by already, the other way round. */
export function sortedBy(query: ArticleQuery, sort: SortKey): ArticleQuery {
  const { sort: _, order: __, ...filters } = query
  const now = sortingOf(query)
  const { order: first } = sortingOf({ sort })
  if (now.sort !== sort || now.order !== first) return sort === 'added' ? filters : { ...filters, sort }
  return { ...filters, sort, order: first === 'ascending' ? 'descending' : 'ascending' }
}

/** The ways to sort where there are no heads of columns to click on. */
export const orderings: readonly { title: string; sort?: SortKey; order?: 'ascending' | 'descending' }[] = [
  { title: 'Latest addition first' },
  { title: 'Latest publication first', sort: 'published' },
  { title: 'Earliest publication first', sort: 'published', order: 'ascending' },
  { title: 'Most copies first', sort: 'copies' },
  { title: 'Longest first', sort: 'words' },
  { title: 'By title', sort: 'title' },
  { title: 'By outlet', sort: 'publisher' },
]
