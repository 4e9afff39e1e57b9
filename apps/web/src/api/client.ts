import {
  createTRPCClient,
  httpBatchStreamLink,
  httpLink,
  httpSubscriptionLink,
  isNonJsonSerializable,
  splitLink,
  type TRPCClient,
} from '@trpc/client'
import type { AppRouter } from '@unspin/api'
import type { Connection } from './connection.svelte.ts'
import { type AccessKey, authorization } from './key.svelte.ts'
import { watchingLink } from './watching-link.ts'

export type Client = TRPCClient<AppRouter>

/** The API of the server that served this page. Texts are long, so queries travel in the body. */
export function createClient(connection: Connection, key: AccessKey, url = '/trpc'): Client {
  const headers = () => authorization(key)
  return createTRPCClient<AppRouter>({
    links: [
      watchingLink(connection),
      splitLink({
        condition: ({ type }) => type === 'subscription',
        // A browser's event source sends no headers.
        true: httpSubscriptionLink({
          url,
          connectionParams: () => (key.value === null ? null : { key: key.value }),
        }),
        false: splitLink({
          condition: ({ input }) => isNonJsonSerializable(input),
          true: httpLink({ url, headers }),
          false: httpBatchStreamLink({ url, headers, methodOverride: 'POST' }),
        }),
      }),
    ],
  })
}
