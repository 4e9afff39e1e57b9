import { balanceOf } from '../families/precedence.ts'
import { byPublication, firstPublished, type Published } from '../families/publication.ts'
import type { Store } from '../store/store.ts'
import type { Occurrence } from './occurrences.ts'

/** How a variant stands to the quotation that it is told beside: published later, or nobody knows which of the two came first. */
export type Order = 'later' | 'unknown'

export const orderOf = (quotation: Published, variant: Published): Order =>
  firstPublished(quotation, variant) < 0 ? 'later' : 'unknown'

/**
 * The one that was published first; among those of one time and the undated, the one whose article is the original by most comparisons,
 * else the first by id: whichever of them was asked about, the same.
 */
export async function earliestOf(store: Store, occurrences: readonly Occurrence[]): Promise<Occurrence> {
  const sorted = occurrences.toSorted(
    (one, other) =>
      byPublication(one.article, other.article) ||
      (one.article.id === other.article.id
        ? one.index - other.index
        : one.article.id < other.article.id
          ? -1
          : 1),
  )
  const [first] = sorted
  const tied = sorted.filter(({ article }) => byPublication(first.article, article) === 0)
  if (tied.length === 1) return first
  const articles = [...new Map(tied.map(({ article }) => [article.id, article])).values()]
  const balance = balanceOf(articles, await store.links.among(articles.map(({ id }) => id)))
  const most = Math.max(...balance.values())
  return tied.find(({ article }) => balance.get(article.id) === most)!
}
