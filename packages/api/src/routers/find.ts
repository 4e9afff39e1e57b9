import { z } from 'zod'
import { asked, ids } from '../inputs.ts'
import { arrived } from '../library/addressed.ts'
import { procedure } from '../trpc.ts'

/** A comparison in full each: more than anybody reads. */
const mostMatches = 1000

/** The copies of an article that the library has, best first; never the article itself. */
export const find = procedure
  .input(
    z.object({
      asked,
      exclude: ids.optional(),
      limit: z.int().positive().max(mostMatches).optional(),
      explain: z.boolean().optional(),
    }),
  )
  .query(async ({ input, ctx, signal }) =>
    ctx.library.find({ ...input, asked: await arrived(input.asked, ctx, signal) }, signal),
  )
