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

export type Client = TRPCClient<AppRouter>

/** The API of the server that served this page. Texts are long, so queries travel in the body. */
export function createClient(url = '/trpc'): Client {
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === 'subscription',
        true: httpSubscriptionLink({ url }),
        false: splitLink({
          condition: ({ input }) => isNonJsonSerializable(input),
          true: httpLink({ url }),
          false: httpBatchStreamLink({ url, methodOverride: 'POST' }),
        }),
      }),
    ],
  })
}
