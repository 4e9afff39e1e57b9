import type { Change, Span } from '@unspin/core'
import type { ArticleQuotation, Variant, Variants } from '@unspin/library'

/** A quotation as programs get it. A public contract: fields may be added, never renamed or dropped. */
export interface QuotationResult extends QuotedResult {
  /** The sentence that it stands in. */
  context: string
  /** The same words in other articles, the altered ones first. */
  variants: VariantResult[]
}

interface QuotedResult {
  /** The id of the article. */
  id: string
  /** Its place among the article's quotations. */
  index: number
  title: string | null
  publisher: string | null
  published: string | null
  publishedTime: string | null
  source: string | null
  speaker: string | null
  text: string
  /** Of the article's text. */
  span: Span
}

interface VariantResult extends QuotedResult {
  same: boolean
  /** One gives a part of the other, and that word for word. */
  cut: boolean
  /** Whether it was published later than the quotation above it; 'unknown' where the dates do not tell. */
  order: Variant['order']
  changes: (Change & { from: string; to: string })[]
}

export const isAltered = ({ same, cut }: Variant): boolean => !same && !cut

export function quotationResult({ quotation, variants }: Variants): QuotationResult {
  return {
    ...quotedResult(quotation),
    context: quotation.context,
    variants: variants.map((variant) => ({
      ...quotedResult(variant),
      same: variant.same,
      cut: variant.cut,
      order: variant.order,
      changes: variant.changes.map((change) => ({ ...change, ...wordsOf(change, quotation, variant) })),
    })),
  }
}

type Quoted = Pick<ArticleQuotation, 'text' | 'span'>

/** What was changed, and into what. */
export function wordsOf({ a, b }: Change, quotation: Quoted, variant: Quoted): { from: string; to: string } {
  return { from: sliceOf(quotation, a), to: sliceOf(variant, b) }
}

const sliceOf = ({ text, span }: Quoted, [start, end]: Span): string =>
  text.slice(start - span[0], end - span[0])

function quotedResult({ article, index, speaker, text, span }: ArticleQuotation | Variant): QuotedResult {
  const { id, title, publisher, published, publishedTime, source } = article
  return { id, index, title, publisher, published, publishedTime, source, speaker, text, span }
}
