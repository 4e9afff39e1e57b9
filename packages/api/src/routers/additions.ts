import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { arrival } from '../inputs.ts'
import type { Context } from '../trpc.ts'

/** What is to be added, and how. */
export const additions = z.object({
  places: z.array(z.string().max(10_000)).default([]),
  articles: z.array(arrival).default([]),
  allowPrivateAddresses: z.boolean().optional(),
  threads: z.int().min(1).max(256).optional(),
})

const webAddress = /^https?:\/\//i

/** Whoever reaches the port may not read the files of whoever opened it, nor look into their network. */
export function refuseUnlessAllowed(
  { places, allowPrivateAddresses }: z.output<typeof additions>,
  { local }: Pick<Context, 'local'>,
): void {
  if (local) return
  if (allowPrivateAddresses)
    throw new TRPCError({ code: 'FORBIDDEN', message: 'Private addresses are fetched by `unspin add --allow-private-addresses` alone.' }) // prettier-ignore
  const path = places.find((place) => !webAddress.test(place))
  if (path !== undefined)
    throw new TRPCError({ code: 'FORBIDDEN', message: 'Files of this machine are added by `unspin add` alone. Give web addresses, or the articles themselves.' }) // prettier-ignore
}
