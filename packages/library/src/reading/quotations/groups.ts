import type { ArticleQuotation } from '../../quotations/quotation.ts'
import type { Variants } from '../../quotations/variants.ts'
import { fidelityOf, keyOf } from './fidelity.ts'

/** A quotation of the list: asked for its variants, or not yet. */
export interface QuotationGroup {
  key: string
  quotation: ArticleQuotation
  /** Null until they are known. */
  variants: Variants['variants'] | null
}

/** A quotation whose variants are known. */
export function groupOf({ quotation, variants }: Variants): QuotationGroup {
  return { key: keyOf(quotation), quotation, variants }
}

/**
 * What was found, each quotation once: one that is a variant of another further up stands there. `known` has
 * what was asked, by the key of the quotation found; it may be told of from the earliest article that has it.
 */
export function groupsOf(
  found: readonly ArticleQuotation[],
  known: ReadonlyMap<string, Variants>,
): QuotationGroup[] {
  const groups = new Map<string, QuotationGroup>()
  const covered = new Set<string>()
  for (const quotation of found) {
    const key = keyOf(quotation)
    if (covered.has(key)) continue
    const told = known.get(key)
    if (told && covered.has(keyOf(told.quotation))) continue
    const group = { key, quotation: told?.quotation ?? quotation, variants: told?.variants ?? null }
    for (const each of [group.quotation, ...(group.variants ?? [])]) covered.add(keyOf(each))
    groups.set(key, group)
  }
  return [...groups.values()]
}

export function isAltered({ variants }: QuotationGroup): boolean {
  return variants?.some((variant) => fidelityOf(variant) === 'altered') ?? false
}
