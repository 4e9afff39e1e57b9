import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { TRPCError } from '@trpc/server'
import type { FromThread, ThreadStart, ToThread } from './messages.ts'
import { ThreadOnDemand } from './on-demand.ts'
import type { TaskName, Tasks, Tell } from './task.ts'

/** Megabytes. What an article takes lives briefly: a small nursery is emptied more often. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 }

interface Listener {
  tell: Tell<unknown>
  end(): void
  fail(error: unknown): void
}

/** Has a task performed; resolves when it is done, or has stopped because the signal said so. */
export type Run = <Name extends TaskName>(
  name: Name,
  input: Tasks[Name]['input'],
  tell: Tell<Tasks[Name]['event']>,
  signal?: AbortSignal,
) => Promise<void>

/** A thread with a library of its own; started by its first task. */
export class LibraryThread {
  readonly #listeners = new Map<number, Listener>()
  readonly #thread: ThreadOnDemand<ToThread, FromThread>
  #calls = 0

  constructor(workerData: ThreadStart) {
    this.#thread = new ThreadOnDemand({
      start: () => new Worker(codeOfThread(), { workerData, resourceLimits }),
      receive: (message) => this.#receive(message),
      fail: (error) => this.#fail(error),
    })
  }

  /** How many tasks it has under way. */
  get waiting(): number {
    return this.#listeners.size
  }

  readonly run: Run = (name, input, tell, signal) => {
    const call = this.#calls++
    const stop = () => this.#thread.send({ type: 'stop', call })
    return new Promise<void>((resolve, reject) => {
      this.#listeners.set(call, { tell: tell as Tell<unknown>, end: resolve, fail: reject })
      this.#thread.send({ type: 'task', call, name, input })
      if (signal?.aborted) stop()
      signal?.addEventListener('abort', stop)
    }).finally(() => {
      this.#listeners.delete(call)
      signal?.removeEventListener('abort', stop)
    })
  }

  /** Lets it end what is under way, and then itself. */
  close(): Promise<void> {
    return this.#thread.close()
  }

  #receive(message: FromThread): void {
    const listener = this.#listeners.get(message.call)
    if (message.type === 'event') void this.#tell(message, listener)
    else if (message.error) listener?.fail(errorOf(message.error))
    else listener?.end()
  }

  async #tell({ call, event }: TaskEvent, listener: Listener | undefined): Promise<void> {
    await listener?.tell(event)
    if (this.#listeners.has(call)) this.#thread.send({ type: 'taken', call })
  }

  #fail(error: Error): void {
    for (const { fail } of this.#listeners.values()) fail(error)
    this.#listeners.clear()
  }
}

/**
 * Asked of the package by its name, so that it is found too when this code is bundled into another package.
 */
const codeOfThread = (): string => fileURLToPath(import.meta.resolve('@unspin/api/library-thread'))

type TaskEvent = Extract<FromThread, { type: 'event' }>

const errorOf = ({ code, message }: { code: string; message: string }): TRPCError =>
  new TRPCError({ code: code as TRPCError['code'], message })
