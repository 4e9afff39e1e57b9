import { alterationFinder, type Lexicon } from '@unspin/core'
import type { NewAlteration, QuotationOf } from '../store/links.ts'
import type { StoredArticle } from '../store/summary.ts'

/**
 * How to compare the quotations of an article of a library with those of others: call what this gives
 * with each; it gives what is kept.
 */
export function alterationsIn(
  one: StoredArticle,
  lexicon: Lexicon | undefined,
): (other: StoredArticle) => NewAlteration[] {
  const find = alterationFinder(one.article, lexicon ? { lexicon } : {})
  return (other) =>
    find(other.article).map(({ a, b }) => ({ one: quotationOf(one, a), other: quotationOf(other, b) }))
}

function quotationOf({ id, version, article }: StoredArticle, index: number): QuotationOf {
  const { text, speaker } = article.quotes[index]!
  return { id, version, index, text, speaker: speaker?.name ?? null }
}
