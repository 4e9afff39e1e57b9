import type { ArticleSummary } from '@unspin/library'
import { articleName } from '@unspin/library/reading'
import type { NamedArticle } from './destination.ts'

type Named = Pick<ArticleSummary, 'title' | 'opening' | 'id' | 'publisher'>

/** An article of the library, for other screens: copies often have one title, so the outlet comes first. */
export function namedArticle(article: Named): NamedArticle {
  const { id, publisher, title } = article
  const name = articleName(article)
  return { wanted: { id }, name: publisher && title ? `${publisher}: ${name}` : name }
}
