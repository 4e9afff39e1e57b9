import { z } from 'zod'
import { askedPair, uncheckedPair } from '../inputs.ts'
import { arrived } from '../library/addressed.ts'
import { reportOn } from '../report.ts'
import { procedure, router } from '../trpc.ts'
import { compareAll } from './compare-all.ts'

const pairs = z.array(uncheckedPair)
const eventId = z.string().regex(/^\d{1,15}$/, 'This is not the id of an event.')

export const comparisons = router({
  /** What one article has of another, and on request how the verdict came about. */
  compare: procedure
    .input(askedPair.extend({ explain: z.boolean().optional() }))
    .query(async ({ input, ctx, signal }) => {
      const [a, b] = [await arrived(input.a, ctx, signal), await arrived(input.b, ctx, signal)]
      return reportOn(a, b, ctx.library, input.explain)
    }),

  /** Compares pair after pair and reports each as it is done; goes on after `lastEventId`. */
  compareAll: procedure
    .input(z.object({ pairs, lastEventId: eventId.optional() }))
    .subscription(({ input, ctx, signal }) =>
      compareAll(input.pairs, Number(input.lastEventId ?? -1), ctx, signal),
    ),
})
