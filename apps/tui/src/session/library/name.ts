import type { ArticleSummary } from '@unspin/library'
import type { NamedArticle } from '../screens/destination.ts'

type Named = Pick<ArticleSummary, 'title' | 'source' | 'id'>

/** What a person calls an article. */
export const nameOf = ({ title, source, id }: Named): string => title ?? source ?? id

/** An article of the library, for other screens: copies often have one title, so the outlet comes first. */
export function namedArticle(article: Named & Pick<ArticleSummary, 'publisher'>): NamedArticle {
  const { id, publisher, title } = article
  const name = nameOf(article)
  return { wanted: { id }, name: publisher && title ? `${publisher}: ${name}` : name }
}
