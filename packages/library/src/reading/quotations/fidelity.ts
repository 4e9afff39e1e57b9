import type { ArticleQuotation } from '../../quotations/quotation.ts'
import type { Variant, Variants } from '../../quotations/variants.ts'

/** What a quotation is known by: its article and its place in it. */
export function keyOf({ article, index }: Pick<ArticleQuotation, 'article' | 'index'>): string {
  return `${index} ${article.id}`
}

/** How another article gives a quotation. */
export type Fidelity = 'same' | 'cut' | 'altered'

export function fidelityOf({ same, cut }: Pick<Variant, 'same' | 'cut'>): Fidelity {
  return same ? 'same' : cut ? 'cut' : 'altered'
}

/** Of a quotation and its variants, the one that was published first; among the undated and on one day, the one that was asked for. */
export function earliestOf({ quotation, variants }: Variants): Pick<ArticleQuotation, 'article' | 'index'> {
  let earliest: Pick<ArticleQuotation, 'article' | 'index'> = quotation
  for (const variant of variants) if (dayOf(variant) < dayOf(earliest)) earliest = variant
  return earliest
}

const dayOf = ({ article }: Pick<ArticleQuotation, 'article'>): string => article.published ?? '9999'
