import type { Span } from '@unspin/core'
import type { ArticleSummary } from '@unspin/library'
import { nameOf } from '../library/name.ts'
import type { Destination } from '../screens/destination.ts'

type Named = Pick<ArticleSummary, 'id' | 'title' | 'source'>

export const articleAt = (id: string, at?: Span): Destination => ({
  screen: 'article',
  id,
  ...(at && { at }),
})

export const comparisonOf = (a: Named, b: Named): Destination => ({
  screen: 'compare',
  pair: {
    a: { wanted: { id: a.id }, name: nameOf(a) },
    b: { wanted: { id: b.id }, name: nameOf(b) },
  },
})

/** Where and when an article stood. */
export const originOf = ({ publisher, published }: Pick<ArticleSummary, 'publisher' | 'published'>): string =>
  `${publisher ?? 'Outlet not known'} · ${published ?? 'no date'}`
