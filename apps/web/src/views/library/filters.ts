import type { ArticleQuery } from '../../routing/route.ts'

const names = ['search', 'publisher', 'lang', 'source', 'since', 'until', 'copied'] as const
type Filter = (typeof names)[number]

/** The filters that a query has. */
export function filtersIn(query: ArticleQuery): Filter[] {
  return names.filter((name) => query[name] !== undefined)
}

/** The query with a filter; an empty value takes it away. */
export function withFilter<Name extends Filter>(
  query: ArticleQuery,
  name: Name,
  value: NonNullable<ArticleQuery[Name]> | '',
): ArticleQuery {
  const { [name]: _, ...others } = query
  return value === '' ? others : { ...others, [name]: value }
}
