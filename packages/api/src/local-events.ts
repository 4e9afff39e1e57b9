import { TRPCClientError, type TRPCLink } from '@trpc/client'
import {
  type AnyTRPCRouter,
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  isTrackedEnvelope,
  type TRPCError,
} from '@trpc/server'
import { observable } from '@trpc/server/observable'

export interface LocalEventsOptions<Router extends AnyTRPCRouter, Context> {
  router: Router
  createContext: () => Promise<Context>
  onError: (failed: { error: TRPCError }) => void
}

/**
 * Subscriptions to a router in this process. tRPC's own `localLink` lets each event race one
 * promise that ends with the subscription, and so holds all of them until then: adding a
 * million articles took 150 MB more.
 */
export function localEvents<Router extends AnyTRPCRouter, Context>({
  router,
  createContext,
  onError,
}: LocalEventsOptions<Router, Context>): TRPCLink<Router> {
  return () =>
    ({ op }) =>
      observable((observer) => {
        const left = new AbortController()
        const signal = op.signal ? AbortSignal.any([op.signal, left.signal]) : left.signal
        const { type, path, input } = op
        const getRawInput = async () => input
        let ctx: Context | undefined

        async function follow(): Promise<void> {
          ctx = await createContext()
          const events = await callTRPCProcedure({
            router,
            path,
            getRawInput,
            ctx,
            type,
            signal,
            batchIndex: 0,
          })
          observer.next({ result: { type: 'started' } })
          for await (const event of events as AsyncIterable<unknown>) {
            if (signal.aborted) return
            observer.next({ result: resultOf(event) })
          }
        }

        function fail(thrown: unknown): void {
          if (signal.aborted) return observer.complete()
          const error = getTRPCErrorFromUnknown(thrown)
          onError({ error })
          // oxlint-disable-next-line no-underscore-dangle -- tRPC's name for what a router was made with
          const shape = getTRPCErrorShape({ config: router._def._config, error, type, path, input, ctx })
          observer.error(TRPCClientError.from({ error: asSent(shape) }))
        }

        follow().then(() => observer.complete(), fail)
        return () => left.abort()
      })
}

function resultOf(event: unknown) {
  if (!isTrackedEnvelope(event)) return { data: asSent(event) }
  const [id, data] = event
  return { id, data: { id, data: asSent(data) } }
}

/** The same as through a server: data of its own, which no one changes afterwards. */
const asSent = <T>(data: T): T => (data === undefined ? data : JSON.parse(JSON.stringify(data)))
