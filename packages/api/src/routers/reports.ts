import { z } from 'zod'
import { askedPair, id } from '../inputs.ts'
import { arrived } from '../library/addressed.ts'
import { procedure, router } from '../trpc.ts'

const format = z.enum(['html', 'json'])

/** Evidence as one file: a page without script that needs nothing else, or an object for programs. */
export const reports = router({
  /** Of one comparison. */
  comparison: procedure
    .input(askedPair.extend({ format, notes: z.array(z.string().max(10_000)).max(100).optional() }))
    .query(async ({ input, ctx, signal }) => {
      const { reportComparison } = await import('../reports/comparison.ts')
      const [a, b] = [await arrived(input.a, ctx, signal), await arrived(input.b, ctx, signal)]
      return reportComparison({ ...input, a, b }, ctx.library)
    }),

  /** Of the family of an article: its tree, and each copy beside what it was most probably made from. */
  family: procedure.input(z.object({ id, format })).query(({ input, ctx, signal }) => {
    ctx.library.refuseUnlessThere()
    return ctx.library.ask('reportFamily', input, signal)
  }),
})
