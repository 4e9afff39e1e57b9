import { byPublication, type Dated as Published, firstPublished } from '@unspin/core/dates'
import { balanceOf } from '../families/precedence.ts'
import type { Store } from '../store/store.ts'
import type { Occurrence } from './occurrences.ts'

/**
 * How a variant stands to the quotation that it is told beside: published later, or nobody
 * knows which of the two came first.
 */
export type Order = 'later' | 'unknown'

export const orderOf = (quotation: Published, variant: Published): Order =>
  firstPublished(quotation, variant) < 0 ? 'later' : 'unknown'

/**
 * The one that was published first; of those before which none is told to be, and of the undated, the
 * one whose article is the original by most comparisons, else the first by date and id: whichever of
 * them was asked about, the same.
 */
export async function earliestOf(store: Store, occurrences: readonly Occurrence[]): Promise<Occurrence> {
  const dated = occurrences.filter(({ article }) => article.published !== null)
  const known = dated.length > 0 ? dated : occurrences
  const first = known
    .filter(({ article }) => !known.some((other) => firstPublished(other.article, article) < 0))
    .sort(inOrder)
  if (first.length === 1) return first[0]
  const articles = [...new Map(first.map(({ article }) => [article.id, article])).values()]
  const balance = balanceOf(articles, await store.links.among(articles.map(({ id }) => id)))
  const most = Math.max(...balance.values())
  return first.find(({ article }) => balance.get(article.id) === most)!
}

function inOrder(one: Occurrence, other: Occurrence): number {
  const [a, b] = [one.article, other.article]
  return byPublication(a, b) || (a.id === b.id ? one.index - other.index : a.id < b.id ? -1 : 1)
}
