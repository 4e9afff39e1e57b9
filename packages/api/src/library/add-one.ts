import { TRPCError } from '@trpc/server'
import type { Arrival } from '@unspin/library'
import type { AddEvent } from './adding.ts'
import type { Library } from './library.ts'

/** Adds an article and answers the id that it has, also where it was there already. */
export async function addOne(
  library: Library,
  article: Arrival,
  signal: AbortSignal | undefined,
): Promise<string> {
  let id: string | undefined
  let problem: string | undefined
  const tell = (event: AddEvent) => {
    if (event.type === 'failed') problem = event.reason
    else if (event.type === 'added') id = event.articles[0]!.id
  }
  await library.work('add', { places: [], articles: [article] }, tell, signal)
  if (problem !== undefined)
    throw new TRPCError({ code: 'UNPROCESSABLE_CONTENT', message: `The article was not added: ${problem}` })
  if (id === undefined)
    throw new TRPCError({
      code: 'CLIENT_CLOSED_REQUEST',
      message: 'The article was not added: the call was given up.',
    })
  return id
}
