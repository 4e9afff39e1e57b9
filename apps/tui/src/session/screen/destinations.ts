import type { Span } from '@unspin/core'
import type { ArticleSummary } from '@unspin/library'
import { namedArticle } from './named-article.ts'
import type { Destination } from './destination.ts'

export const articleAt = (id: string, at?: Span): Destination => ({
  screen: 'article',
  id,
  ...(at && { at }),
})

export const comparisonOf = (a: ArticleSummary, b: ArticleSummary): Destination => ({
  screen: 'compare',
  pair: { a: namedArticle(a), b: namedArticle(b) },
})

/** Where and when an article stood. */
export const originOf = ({ publisher, published }: Pick<ArticleSummary, 'publisher' | 'published'>): string =>
  `${publisher ?? 'Outlet not known'} · ${published ?? 'no date'}`
