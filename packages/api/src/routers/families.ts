import { familyOrders } from '@unspin/library/reading'
import { z } from 'zod'
import { id, pageQuery } from '../inputs.ts'
import { eventsOf, procedure, router } from '../trpc.ts'

const query = z.object({
  minSize: z.int().min(2).exactOptional(),
  offset: z.int().min(0).exactOptional(),
  limit: z.int().positive().max(1000).exactOptional(),
})

const summaries = query.extend({
  limit: z.int().positive().max(10_000).exactOptional(),
  sort: z.enum(familyOrders).exactOptional(),
  ...pageQuery.pick({ search: true, publisher: true, since: true, until: true }).shape,
})

/**
 * Groups of copies in the library. They are made of links between articles: `link` brings those
 * up to date, the rest reads them.
 */
export const families = router({
  /** The families, the largest first. */
  list: procedure.input(query).query(async ({ input, ctx }) => {
    const calls = await import('../library/family-calls.ts')
    return calls.families(await ctx.library.reading(), input)
  }),

  /** Families in short, as a list shows them: sorted, filtered, searched by headline and outlet. */
  summaries: procedure.input(summaries).query(async ({ input, ctx }) => {
    const calls = await import('../library/family-calls.ts')
    return calls.familySummaries(await ctx.library.reading(), input)
  }),

  /** The outlets that most families are from. */
  outlets: procedure.query(async ({ ctx }) => {
    const calls = await import('../library/family-calls.ts')
    return calls.familyOutlets(await ctx.library.reading())
  }),

  /** The family of an article, by the id of any of its members; null when it has no copies. */
  get: procedure.input(z.object({ id })).query(async ({ input, ctx }) => {
    const calls = await import('../library/family-calls.ts')
    return calls.familyWith(await ctx.library.reading(), input.id)
  }),

  /** How many articles were not compared yet. */
  waiting: procedure.query(async ({ ctx }) => (await ctx.library.reading()).links.countWaiting()),

  /**
   * Compares them with the rest, and tells how far it is; leaving the subscription stops
   * it, and what was told of stays.
   */
  link: procedure.subscription(({ ctx, signal }) =>
    eventsOf(ctx.library.events('link', undefined, signal), ctx, signal),
  ),
})
