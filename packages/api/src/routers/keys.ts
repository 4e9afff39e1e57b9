import { dirname } from 'node:path'
import { z } from 'zod'
import { procedure, router } from '../trpc.ts'
import type { Context } from '../trpc.ts'

const newKey = z.object({ name: z.string().trim().min(1, 'Give the key a name.').max(200) })

/** What a server that others can reach asks of them. */
export const keys = router({
  list: procedure.query(async ({ ctx }) => (await keysOf(ctx)).list()),

  /** Makes a key, which is told this once. */
  create: procedure.input(newKey).mutation(async ({ input, ctx }) => (await keysOf(ctx)).create(input.name)),

  /** From now on the key opens nothing; tells whether there was one. */
  revoke: procedure
    .input(z.object({ id: z.string().max(100) }))
    .mutation(async ({ input, ctx }) => ({ revoked: (await keysOf(ctx)).revoke(input.id) })),
})

async function keysOf({ library }: Context) {
  const { Keys } = await import('../keys/keys.ts')
  return new Keys(dirname(library.file))
}
