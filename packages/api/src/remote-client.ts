// Runs in browsers too: of the router it knows the type alone.
import {
  createTRPCClient,
  httpBatchStreamLink,
  httpLink,
  httpSubscriptionLink,
  isNonJsonSerializable,
  splitLink,
} from '@trpc/client'
import type { TRPCClient } from '@trpc/client'
import type { EventSource as EventSourceByFetch } from 'eventsource'
import { trpcPath } from './http/paths.ts'
import type { AppRouter } from './router.ts'

export type Client = TRPCClient<AppRouter>

export type RemoteFetch = NonNullable<Parameters<typeof httpLink<AppRouter>>[0]['fetch']>

export interface RemoteOptions {
  /**
   * The one of the `eventsource` package. Subscriptions need it: the platform's own
   * cannot send texts of any length.
   */
  EventSource?: typeof EventSourceByFetch
  /** What a server asks for that others than its machine can reach. */
  key?: string
  /** What calls are made by; else the platform's. */
  fetch?: RemoteFetch
}

/** Calls the router of the server at `address`, which is what `startServer` gives as `url`. */
export function createRemoteClient(
  address: string,
  { key, fetch: call, ...options }: RemoteOptions = {},
): Client {
  const url = new URL(trpcPath, address).href
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` }
  const calling = call && { fetch: call }
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: httpSubscriptionLink({
          url,
          ...options,
          eventSourceOptions: { fetch: (at, init) => postInput(at, init, headers) },
        }),
        false: splitLink({
          condition: (op) => isNonJsonSerializable(op.input),
          true: httpLink({ url, headers, ...calling }),
          false: httpBatchStreamLink({ url, headers, ...calling, methodOverride: 'POST' }),
        }),
      }),
    ],
  })
}

/**
 * An address is limited to some kilobytes and articles are not: what tRPC put into
 * the address travels as the body.
 */
function postInput(
  address: string | URL,
  init: RequestInit,
  more: Record<string, string>,
): Promise<Response> {
  const url = new URL(address)
  const input = url.searchParams.get('input')
  url.searchParams.delete('input')
  const headers = { ...init.headers, ...more, 'content-type': 'application/json' }
  return fetch(url, { ...init, method: 'POST', headers, body: input })
}
