import type { ArticleQuotation } from '../../../src/quotations/quotation.ts'
import type { Variant } from '../../../src/quotations/variants.ts'
import { member } from '../families/made.ts'

interface Made {
  id: string
  index?: number
  text?: string
  speaker?: string | null
  published?: string | null
  start?: number
}

export function quotation({
  id,
  index = 0,
  text = 'We were cold',
  speaker = 'Ada Finch',
  published = null,
  start = 10,
}: Made): ArticleQuotation {
  const { article } = member({ id, published })
  return {
    article,
    index,
    span: [start, start + text.length],
    text,
    speaker,
    context: `“${text},” she said.`,
  }
}

export function variant(made: Made, more: Partial<Variant> = {}): Variant {
  const { article, index, span, text, speaker } = quotation(made)
  return { article, index, span, text, speaker, order: 'later', same: true, cut: false, changes: [], ...more }
}
