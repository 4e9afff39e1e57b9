import { TRPCError } from '@trpc/server'
import { loadEnglish } from '@unspin/lexicon-en/node'
import {
  type AlteredQuery,
  alteredQuotations,
  quotationVariants,
  type Store,
  type Variants,
} from '@unspin/library'

export { searchQuotations } from '@unspin/library'

/** A quotation in all articles of the library that have it, told of from the earliest. */
export async function variantsIn(store: Store, asked: { id: string; index: number }): Promise<Variants> {
  const variants = await quotationVariants(store, asked, { lexicon: loadEnglish() })
  if (variants) return variants
  throw new TRPCError({
    code: 'NOT_FOUND',
    message: `The library has no quotation ${asked.index} of an article ${asked.id}.`,
  })
}

/**
 * Quotations that some articles give otherwise than others, each told of from
 * the earliest article that has it.
 */
export interface AlteredPage {
  quotations: Variants[]
  /** How many the query selects, on all pages. */
  total: number
  /** How many articles were not looked at for them yet. */
  waiting: number
}

/** A page of the altered quotations: they were found when articles were linked, and are only told here. */
export async function alteredIn(store: Store, query: AlteredQuery): Promise<AlteredPage> {
  const { groups, total } = await alteredQuotations(store, query)
  const quotations: Variants[] = []
  for (const { places } of groups) {
    const told = await quotationVariants(store, places[0]!, { lexicon: loadEnglish() })
    // An article that has been deleted since is missing here.
    if (told) quotations.push(told)
  }
  return { quotations, total, waiting: await store.links.countWaiting() }
}

/** How many quotations a library has, and how many of them were altered. */
export interface QuotationCounts {
  /** Of all articles that were compared. */
  quotations: number
  altered: number
  /** How many articles were not compared yet. */
  waiting: number
}

export async function countsIn(store: Store): Promise<QuotationCounts> {
  const { quotations } = await store.statistics()
  const { total } = await alteredQuotations(store, { limit: 0 })
  return { quotations, altered: total, waiting: await store.links.countWaiting() }
}
