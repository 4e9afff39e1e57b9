import { dirname } from 'node:path'
import { TRPCError } from '@trpc/server'
import type { Helpers } from './family-calls.ts'
import type { FindReport, FindRequest } from './find-in.ts'
import { Opened } from './opened.ts'
import { Shelf, type ShelfOptions } from './shelf.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Uploads } from '../uploads/uploads.ts'
import type { Question, TaskName, Tasks } from '../threads/task.ts'
import type { ThreadPool } from '../threads/pool.ts'
import type { LibraryThread, Run } from '../threads/thread.ts'

export interface LibraryOptions extends ShelfOptions {
  /**
   * Threads beside this one that answer what takes a while, and then one more that does long work;
   * with 0, this one does everything.
   */
  threads?: number
}

/**
 * A library that calls work with: its shelf, the threads that help, the jobs and the uploads. Each begins
 * with the first call that needs it.
 */
export class Library extends Shelf implements Helpers {
  /** Threads that answer questions beside this one. */
  readonly threads: number
  readonly #pool = new Opened(() => this.#startPool())
  readonly #worker = new Opened(() => this.#startWorker())
  readonly #jobs = new Opened(() => startJobs(dirname(this.file)))
  readonly #uploads = new Opened(startUploads)

  constructor({ threads = 0, ...shelf }: LibraryOptions) {
    super(shelf)
    this.threads = threads
  }

  async find(request: FindRequest, signal?: AbortSignal): Promise<FindReport> {
    this.refuseUnlessThere()
    return this.ask('find', request, signal)
  }

  /**
   * Answers a question, on another thread if there are any. The signal says when nobody
   * waits for the answer any more.
   */
  async ask<Name extends Question>(
    name: Name,
    input: Tasks[Name]['input'],
    signal?: AbortSignal,
  ): Promise<Tasks[Name]['event']> {
    const { promise, resolve, reject } = Promise.withResolvers<Tasks[Name]['event']>()
    const run = this.threads === 0 ? this.#runHere : (await this.#pool.get()).run
    run(name, input, resolve, signal).catch((error) => reject(signal?.aborted ? givenUp() : error))
    return promise
  }

  /**
   * Performs a task that takes long or has to wait for another writer. If there are threads, it has one of
   * its own, so that calls are answered meanwhile.
   */
  readonly work: Run = async (...task) => {
    if (this.threads === 0) return this.#runHere(...task)
    return (await this.#worker.get()).run(...task)
  }

  /** What such a task tells, for whoever reads it event by event. */
  async *events<Name extends TaskName>(
    name: Name,
    input: Tasks[Name]['input'],
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Tasks[Name]['event']> {
    const { eventsFrom } = await import('../threads/events.ts')
    yield* eventsFrom<Tasks[Name]['event']>((tell, stop) => this.work(name, input, tell, stop), signal)
  }

  /** @throws {LibraryError} when there is no place for a library. */
  async jobs(): Promise<Jobs> {
    this.refuseFile()
    this.refuseWithoutPlace()
    return this.#jobs.get()
  }

  /** @throws {LibraryError} when there is no place for a library. */
  async uploads(): Promise<Uploads> {
    this.refuseWithoutPlace()
    return this.#uploads.get()
  }

  override async close(): Promise<void> {
    await this.#jobs.close()
    await this.#uploads.close()
    await Promise.all([this.#pool.close(), this.#worker.close()])
    await super.close()
  }

  readonly #runHere: Run = async (name, input, tell, signal) => {
    const { tasks } = await import('../threads/tasks.ts')
    await tasks[name](this, input, tell, signal)
  }

  async #startPool(): Promise<ThreadPool> {
    await this.#bringUpToDate()
    const { ThreadPool } = await import('../threads/pool.ts')
    const { LibraryThread } = await import('../threads/thread.ts')
    return new ThreadPool(() => new LibraryThread({ folder: this.folder }), this.threads)
  }

  /** It has others look for it while it compares. */
  async #startWorker(): Promise<LibraryThread> {
    await this.#bringUpToDate()
    const { LibraryThread } = await import('../threads/thread.ts')
    return new LibraryThread({ folder: this.folder, threads: this.threads })
  }

  /** Here, and not on a thread, where nobody would be told how far it is. */
  async #bringUpToDate(): Promise<void> {
    if (this.upgrading && this.exists) await this.reading()
  }
}

const givenUp = () => new TRPCError({ code: 'CLIENT_CLOSED_REQUEST', message: 'The call was given up.' })

export const noLibrary = (): Library => new Library({ folder: null })

async function startJobs(folder: string): Promise<Jobs> {
  const { Jobs } = await import('../jobs/jobs.ts')
  return new Jobs(folder)
}

async function startUploads(): Promise<Uploads> {
  const { Uploads } = await import('../uploads/uploads.ts')
  return new Uploads()
}
