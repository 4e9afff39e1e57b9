import { alterationsBetween, type Lexicon } from '@unspin/core'
import type { NewAlteration, QuotationOf } from '../families/link-store.ts'
import type { StoredArticle } from '../store/store.ts'

/** What comparing the quotations of two articles of a library gives, as it is kept. */
export function alterationsOf(
  one: StoredArticle,
  other: StoredArticle,
  lexicon: Lexicon | undefined,
): NewAlteration[] {
  return alterationsBetween(one.article, other.article, lexicon ? { lexicon } : {}).map(({ a, b }) => ({
    one: quotationOf(one, a),
    other: quotationOf(other, b),
  }))
}

function quotationOf({ id, version, article }: StoredArticle, index: number): QuotationOf {
  const { text, speaker } = article.quotes[index]!
  return { id, version, index, text, speaker: speaker?.name ?? null }
}
