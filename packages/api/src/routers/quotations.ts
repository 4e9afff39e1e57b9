import { z } from 'zod'
import { id, pageQuery } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

const query = pageQuery
  .pick({ search: true, publisher: true, since: true, until: true, after: true, limit: true })
  .extend({ speaker: z.string().max(10_000).exactOptional() })

export const quotations = router({
  /** Who said what, in which articles: quotations that have the words, of speakers whose names have theirs. */
  search: procedure.input(query).query(async ({ input, ctx }) => {
    const calls = await import('../library/quotation-calls.ts')
    return calls.searchQuotations(await ctx.library.reading(), input)
  }),

  /** The same words in other articles, the altered ones first, and what was altered. */
  variants: procedure.input(z.object({ id, index: z.int().min(0) })).query(async ({ input, ctx }) => {
    const calls = await import('../library/quotation-calls.ts')
    return calls.variantsIn(await ctx.library.reading(), input)
  }),
})
