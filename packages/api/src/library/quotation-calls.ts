import { TRPCError } from '@trpc/server'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { quotationVariants, type Store, type Variants } from '@unspin/library'

export { searchQuotations } from '@unspin/library'

/** The same words in other articles of the library. */
export async function variantsIn(store: Store, asked: { id: string; index: number }): Promise<Variants> {
  const variants = await quotationVariants(store, asked, { lexicon: loadEnglish() })
  if (variants) return variants
  throw new TRPCError({
    code: 'NOT_FOUND',
    message: `The library has no quotation ${asked.index} of an article ${asked.id}.`,
  })
}
