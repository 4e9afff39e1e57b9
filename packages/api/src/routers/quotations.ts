import { z } from 'zod'
import { id, pageQuery } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

const query = pageQuery
  .pick({ search: true, publisher: true, since: true, until: true, after: true, limit: true })
  .extend({ speaker: z.string().max(10_000).exactOptional() })

const altered = query.omit({ after: true, limit: true }).extend({
  offset: z.int().min(0).exactOptional(),
  limit: z.int().positive().max(200).exactOptional(),
})

export const quotations = router({
  /**
   * Who said what, in which articles: quotations that have the words, of speakers whose names have theirs.
   */
  search: procedure.input(query).query(async ({ input, ctx }) => {
    const calls = await import('../library/quotation-calls.ts')
    return calls.searchQuotations(await ctx.library.reading(), input)
  }),

  /**
   * Those that some articles give otherwise than others, as found when articles were linked: how many
   * there are, and a page of them.
   */
  altered: procedure.input(altered).query(async ({ input, ctx }) => {
    const calls = await import('../library/quotation-calls.ts')
    return calls.alteredIn(await ctx.library.reading(), input)
  }),

  /** How many quotations there are and how many were altered, as far as articles have been compared. */
  counts: procedure.query(async ({ ctx }) => {
    const calls = await import('../library/quotation-calls.ts')
    return calls.countsIn(await ctx.library.reading())
  }),

  /**
   * A quotation in all articles that have it, told of from the earliest: the altered
   * ones first, and what was altered.
   */
  variants: procedure.input(z.object({ id, index: z.int().min(0) })).query(async ({ input, ctx }) => {
    const calls = await import('../library/quotation-calls.ts')
    return calls.variantsIn(await ctx.library.reading(), input)
  }),
})
