import {
  createTRPCClient,
  httpBatchStreamLink,
  httpLink,
  httpSubscriptionLink,
  isNonJsonSerializable,
  localLink,
  splitLink,
} from '@trpc/client'
import type { TRPCClient } from '@trpc/client'
import type { EventSource as EventSourceByFetch } from 'eventsource'
import { failuresTo } from './errors.ts'
import type { OnFailure } from './errors.ts'
import { trpcPath } from './http/paths.ts'
import { appRouter } from './router.ts'
import type { AppRouter } from './router.ts'
import type { Context } from './trpc.ts'

export type Client = TRPCClient<AppRouter>

export interface LocalOptions {
  /** Told of what fails inside, which reaches the caller as a message too. */
  onFailure?: OnFailure
}

export interface RemoteOptions {
  /** The one of the `eventsource` package. Subscriptions need it: the platform's own cannot send texts of any length. */
  EventSource?: typeof EventSourceByFetch
}

/** Calls the router in this process. */
export function createLocalClient({ onFailure = () => {} }: LocalOptions = {}): Client {
  const createContext = async (): Promise<Context> => ({ local: true, onFailure })
  return createTRPCClient<AppRouter>({
    links: [localLink({ router: appRouter, createContext, onError: failuresTo(onFailure) })],
  })
}

/** Calls the router of the server at `address`, which is what `startServer` gives as `url`. */
export function createRemoteClient(address: string, options: RemoteOptions = {}): Client {
  const url = new URL(trpcPath, address).href
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: httpSubscriptionLink({
          url,
          ...options,
          eventSourceOptions: { fetch: postInput },
        }),
        false: splitLink({
          condition: (op) => isNonJsonSerializable(op.input),
          true: httpLink({ url }),
          false: httpBatchStreamLink({ url, methodOverride: 'POST' }),
        }),
      }),
    ],
  })
}

/** An address is limited to some kilobytes and articles are not: what tRPC put into the address travels as the body. */
function postInput(address: string | URL, init: RequestInit): Promise<Response> {
  const url = new URL(address)
  const input = url.searchParams.get('input')
  url.searchParams.delete('input')
  const headers = { ...init.headers, 'content-type': 'application/json' }
  return fetch(url, { ...init, method: 'POST', headers, body: input })
}
