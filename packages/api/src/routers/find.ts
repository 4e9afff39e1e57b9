import { z } from 'zod'
import { asked, ids } from '../inputs.ts'
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
  .query(({ input, ctx }) => ctx.library.find(input))
