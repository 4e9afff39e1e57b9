import type { Worker } from 'node:worker_threads'
import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import type { AppRouter } from '@unspin/api'
import type { FromThread, ToThread } from './thread-messages.ts'

interface Listener {
  next(data: unknown): void
  error(error: TRPCClientError<AppRouter>): void
  end(): void
}

/** Calls go to a thread as messages, and its answers come back. */
export class Thread {
  readonly #start: () => Worker
  #worker: Worker | null = null
  readonly #listeners = new Map<number, Listener>()
  #calls = 0
  #isClosed = false

  /** It is started by the first call. */
  constructor(start: () => Worker) {
    this.#start = start
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
        this.#send({ call, type, path, input })
        return () => {
          if (this.#listeners.delete(call)) this.#send({ call, type: 'leave' })
        }
      })

  /** Lets it finish what must not be torn, then ends it. */
  async close(): Promise<void> {
    const worker = this.#worker
    if (!worker || this.#isClosed) return
    this.#isClosed = true
    const gone = new Promise((resolve) => worker.once('exit', resolve))
    this.#send({ type: 'close' })
    await gone
  }

  #send(message: ToThread): void {
    this.#worker ??= this.#started()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.#worker.postMessage(message)
  }

  #started(): Worker {
    const worker = this.#start()
    worker.on('message', (message: FromThread) => this.#receive(message))
    worker.on('error', (error) => this.#fail(error))
    return worker
  }

  #receive(message: FromThread): void {
    const listener = this.#listeners.get(message.call)
    if (!listener) return
    if (message.type === 'data') return listener.next(message.data)
    this.#listeners.delete(message.call)
    if (message.type === 'end') listener.end()
    else listener.error(errorOf(message))
  }

  /** Those who wait are told; the next call starts another thread. */
  #fail(error: Error): void {
    this.#worker = null
    for (const listener of this.#listeners.values()) listener.error(TRPCClientError.from(error))
    this.#listeners.clear()
  }
}

function errorOf({ message, shape }: Extract<FromThread, { type: 'error' }>): TRPCClientError<AppRouter> {
  return TRPCClientError.from(shape ? { error: shape } : new Error(message))
}
