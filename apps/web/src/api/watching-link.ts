import type { TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import type { AppRouter } from '@unspin/api'
import type { Connection } from './connection.svelte.ts'
import { isCancelled } from './problem.ts'

const unauthorized = 401

/** Tells the connection what every call shows of it. */
export function watchingLink(connection: Connection): TRPCLink<AppRouter> {
  return () =>
    ({ next, op }) =>
      observable((observer) =>
        next(op).subscribe({
          next(envelope) {
            const { result } = envelope
            if (result.type === 'state' && result.state === 'connecting' && result.error) connection.lose()
            else if (result.type !== 'state' && result.type !== 'stopped') connection.restore()
            observer.next(envelope)
          },
          error(error) {
            if (!isCancelled(error)) {
              if (!error.data) connection.lose()
              else if (error.data.httpStatus === unauthorized) connection.lock()
              else connection.restore()
            }
            observer.error(error)
          },
          complete: () => observer.complete(),
        }),
      )
}
