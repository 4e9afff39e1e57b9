import type { Worker } from 'node:worker_threads'
import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { type AppRouter, ThreadOnDemand } from '@unspin/api'
import type { FromThread, ToThread } from './thread-link-messages.ts'

interface Listener {
  next(data: unknown): void
  error(error: TRPCClientError<AppRouter>): void
  end(): void
}

/** A link of tRPC to a thread: calls go there as messages, and answers come back. */
export class ThreadLink {
  readonly #thread: ThreadOnDemand<ToThread, FromThread>
  readonly #listeners = new Map<number, Listener>()
  #calls = 0

  /** The thread is started by the first call. */
  constructor(start: () => Worker) {
    this.#thread = new ThreadOnDemand({
      start,
      receive: (message) => this.#receive(message),
      fail: (error) => this.#fail(error),
    })
  }

  readonly link: TRPCLink<AppRouter> =
    () =>
    ({ op: { type, path, input } }) =>
      observable((observer) => {
        const call = this.#calls++
        this.#listeners.set(call, {
          next: (data) => observer.next({ result: { type: 'data', data } }),
          error: (error) => observer.error(error),
          end: () => observer.complete(),
        })
        this.#thread.send({ call, type, path, input })
        return () => {
          if (this.#listeners.delete(call)) this.#thread.send({ call, type: 'leave' })
        }
      })

  /** Lets the thread finish what must not be torn, then ends it. */
  close(): Promise<void> {
    return this.#thread.close()
  }

  #receive(message: FromThread): void {
    const listener = this.#listeners.get(message.call)
    if (!listener) return
    if (message.type === 'data') return listener.next(message.data)
    this.#listeners.delete(message.call)
    if (message.type === 'end') listener.end()
    else listener.error(errorOf(message))
  }

  #fail(error: Error): void {
    for (const listener of this.#listeners.values()) listener.error(TRPCClientError.from(error))
    this.#listeners.clear()
  }
}

function errorOf({ message, shape }: Extract<FromThread, { type: 'error' }>): TRPCClientError<AppRouter> {
  return TRPCClientError.from(shape ? { error: shape } : new Error(message))
}
