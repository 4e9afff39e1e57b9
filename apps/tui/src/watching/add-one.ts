import type { Client } from '@unspin/api'
import { CommandFailure } from '../failure.ts'

type Additions = Parameters<Client['library']['add']['subscribe']>[0]
export type Arrival = NonNullable<Additions['articles']>[number]

/** Adds an article; gives its id. */
export async function addOne(client: Client, article: Arrival): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  client.library.add.subscribe(
    { articles: [article] },
    {
      onData: (event) => {
        if (event.type === 'added') resolve(event.articles[0]!.id)
        else if (event.type === 'failed') reject(new CommandFailure(event.reason))
      },
      onError: reject,
      onComplete: () => reject(new Error('The library did not say what became of an article.')),
    },
  )
  return promise
}
