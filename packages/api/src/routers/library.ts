import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { page } from '../inputs.ts'
import { eventsOf, procedure, router } from '../trpc.ts'
import { additions, refuseUnlessAllowed } from './additions.ts'

export const library = router({
  /** Where the library is and how much is in it; null instead of the figures when there is none yet. */
  statistics: procedure.query(async ({ ctx: { library: here } }) => ({
    folder: here.folder,
    statistics: here.exists ? await (await here.reading()).statistics() : null,
  })),

  /**
   * What there is, by outlet, language and time; null instead of the figures when there is no library yet.
   */
  overview: procedure.query(async ({ ctx: { library: here } }) => {
    const { overviewOf } = await import('../library/overview.ts')
    return overviewOf(here)
  }),

  /**
   * Adds articles and tells what becomes of each; leaving the subscription stops it.
   * What was told of as added stays.
   */
  add: procedure.input(additions).subscription(({ input, ctx, signal }) => {
    refuseUnlessAllowed(input, ctx)
    return eventsOf(ctx.library.events('add', input, signal), ctx, signal)
  }),

  /**
   * Looks at every byte, and tells what is damaged, line by line, and how far it is;
   * leaving the subscription stops it.
   */
  verify: procedure.subscription(({ ctx, signal }) =>
    eventsOf(ctx.library.events('verify', undefined, signal), ctx, signal),
  ),

  /** The current articles that can be read, whatever else is damaged, a page at a time, and what cannot. */
  readable: procedure
    .input(z.object({ after: z.int().min(0).exactOptional() }))
    .query(async ({ input, ctx }) => (await ctx.library.reading()).readable(input.after)),

  /** Gives back the room of what was deleted or replaced. */
  compact: procedure.mutation(async ({ ctx, signal }) => {
    ctx.library.refuseUnlessThere()
    await ctx.library.work('compact', undefined, () => {}, signal)
  }),

  /** Copies the library into a file. */
  backup: procedure.input(z.object({ file: z.string().min(1) })).mutation(async ({ input, ctx }) => {
    if (!ctx.local)
      throw new TRPCError({
        code: 'FORBIDDEN',
        message: 'A backup is made by `unspin library backup` alone.',
      })
    await (await ctx.library.reading()).backup(input.file)
  }),

  /** The articles that have a fingerprint: those who share a common passage. */
  sharing: procedure
    .input(z.object({ fingerprint: z.int().min(0).max(0xffff_ffff), ...page }))
    .query(async ({ input: { fingerprint, ...asked }, ctx }) => {
      const store = await ctx.library.reading()
      const { ids, next } = await store.sharing(fingerprint, asked)
      const articles = (await store.read(ids)).flatMap((found) => {
        if (found === null) return []
        const { article: _, ...summary } = found
        return [summary]
      })
      return { ids, next, articles }
    }),
})
