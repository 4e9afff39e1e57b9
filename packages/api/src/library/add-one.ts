import { TRPCError } from '@trpc/server'
import type { Arrival } from '@unspin/library'
import { addTo } from './adding.ts'
import type { Library } from './library.ts'

/** Adds an article and answers the id that it has, also where it was there already. */
export async function addOne(
  library: Library,
  article: Arrival,
  signal: AbortSignal | undefined,
): Promise<string> {
  let id: string | undefined
  for await (const event of addTo(library, { places: [], articles: [article] }, signal)) {
    if (event.type === 'failed')
      throw new TRPCError({ code: 'UNPROCESSABLE_CONTENT', message: `The article was not added: ${event.reason}` }) // prettier-ignore
    if (event.type === 'added') id = event.articles[0]!.id
  }
  if (id === undefined)
    throw new TRPCError({ code: 'CLIENT_CLOSED_REQUEST', message: 'The article was not added: the call was given up.' }) // prettier-ignore
  return id
}
