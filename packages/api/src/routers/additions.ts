import { TRPCError } from '@trpc/server'
import { isWebAddress, readAddress, SourceError, withoutCredentials } from '@unspin/library'
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

/**
 * Addresses are read before anything is: neither a job nor its journal is to have one with a password in it.
 * Whoever reaches the port may not read the files of whoever opened it, nor look into their network.
 * @throws {SourceError | TRPCError}
 */
export function refuseUnlessAllowed(
  { places, allowPrivateAddresses }: z.output<typeof additions>,
  { local }: Pick<Context, 'local'>,
): void {
  const revealing = places.find((place) => withoutCredentials(place) !== place)
  if (revealing !== undefined)
    throw new SourceError(revealing, readAddress(revealing).problem ?? 'is no place to read from. Check it.')
  if (local) return
  if (allowPrivateAddresses)
    throw new TRPCError({
      code: 'FORBIDDEN',
      message: 'Private addresses are fetched by `unspin add --allow-private-addresses` alone.',
    })
  const path = places.find((place) => !isWebAddress(place))
  if (path !== undefined)
    throw new TRPCError({
      code: 'FORBIDDEN',
      message:
        'Files of this machine are added by `unspin add` alone. Give web addresses, or the articles themselves.',
    })
}
