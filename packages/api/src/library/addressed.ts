import { TRPCError } from '@trpc/server'
import { readOne } from '@unspin/library'
import { arrivalOf } from './arrival-of.ts'
import type { Asked, SentArticle } from './asked.ts'

/** An article at an address of the web. */
export interface Addressed {
  address: string
  allowPrivateAddresses?: boolean | undefined
}

/**
 * What a call is about, fetched where it is elsewhere: with the limits and the protections that adding has.
 */
export function arrived(
  asked: SentArticle | Addressed,
  context: { local: boolean },
  signal?: AbortSignal,
): Promise<SentArticle>
export function arrived(
  asked: Asked | Addressed,
  context: { local: boolean },
  signal?: AbortSignal,
): Promise<Asked>
export async function arrived(
  asked: Asked | Addressed,
  { local }: { local: boolean },
  signal?: AbortSignal,
): Promise<Asked> {
  if (!('address' in asked)) return asked
  const { address, allowPrivateAddresses = false } = asked
  if (allowPrivateAddresses && !local)
    throw new TRPCError({
      code: 'FORBIDDEN',
      message: 'Private addresses are fetched by the command with --allow-private-addresses alone.',
    })
  return arrivalOf(await readOne(address, { allowPrivateAddresses, signal }))
}
