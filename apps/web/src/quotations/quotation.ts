import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@unspin/api'

type Outputs = inferRouterOutputs<AppRouter>['quotations']

/** A quotation of an article of the library. */
export type Quotation = Outputs['search']['quotations'][number]
/** A quotation, and the same words in other articles. */
export type Variants = Outputs['variants']
export type Variant = Variants['variants'][number]
export type Change = Variant['changes'][number]

/** What a quotation is known by: its article and its place in it. */
export function keyOf({ article, index }: Pick<Quotation, 'article' | 'index'>): string {
  return `${index} ${article.id}`
}

/** How another article gives a quotation. */
export type Fidelity = 'same' | 'cut' | 'altered'

export function fidelityOf({ same, cut }: Pick<Variant, 'same' | 'cut'>): Fidelity {
  return same ? 'same' : cut ? 'cut' : 'altered'
}

/** Of a quotation and its variants, the one that was published first; among the undated and on one day, the one that was asked for. */
export function earliestOf({ quotation, variants }: Variants): Pick<Quotation, 'article' | 'index'> {
  let earliest: Pick<Quotation, 'article' | 'index'> = quotation
  for (const variant of variants) if (dayOf(variant) < dayOf(earliest)) earliest = variant
  return earliest
}

const dayOf = ({ article }: Pick<Quotation, 'article'>): string => article.published ?? '9999'
