import { mostMatches } from '@unspin/library'
import { z } from 'zod'
import { asked, ids } from '../inputs.ts'
import { arrived } from '../library/addressed.ts'
import { procedure } from '../trpc.ts'

/**
 * The copies of an article that the library has, best first, then what was compared and is no
 * copy; never the article itself.
 */
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
