import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { TRPCError } from '@trpc/server'
import { isLibraryFile, LibraryError, libraryFile, type SqliteStore } from '@unspin/library'
import type { FindReport, FindRequest } from './find-in.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Uploads } from '../uploads/uploads.ts'
import type { ThreadPool } from '../threads/pool.ts'
import type { Question, TaskName, Tasks } from '../threads/tasks.ts'
import type { LibraryThread, Run } from '../threads/thread.ts'

export interface LibraryOptions {
  /**
   * The folder that the library is in, or is to be made in by the first addition; null for none. It may be the file of a library itself,
   * such as a backup: that is only read.
   */
  folder: string | null
  /** Threads beside this one that answer what takes a while, and then one more that does long work; with 0, this one does everything. */
  threads?: number
  /** Told how far it is, 0..1, while a library of an older version is brought up to date by the first who opens it here. */
  upgrading?: (share: number) => void
}

/** A library that calls work with. It is opened by the first of them that needs it; until then nothing of it is even loaded. */
export class Library {
  readonly folder: string | null
  /** Threads that answer questions beside this one. */
  readonly threads: number
  private readonly upgrading: LibraryOptions['upgrading']
  private reader: Promise<SqliteStore> | null = null
  private writer: Promise<SqliteStore> | null = null
  private pool: Promise<ThreadPool> | null = null
  private worker: Promise<LibraryThread> | null = null
  private underWay: Promise<Jobs> | null = null
  private received: Promise<Uploads> | null = null

  constructor({ folder, threads = 0, upgrading }: LibraryOptions) {
    this.folder = folder
    this.threads = threads
    this.upgrading = upgrading
  }

  get exists(): boolean {
    return this.folder !== null && isWritten(this.file)
  }

  /** @throws {LibraryError} when there is no place for one. */
  get file(): string {
    this.refuseWithoutPlace()
    return libraryFile(this.folder)
  }

  private get isFile(): boolean {
    return this.folder !== null && isLibraryFile(this.folder)
  }

  /** A backup that was added to by mistake would be none any more. */
  private refuseFile(): void {
    if (this.isFile)
      throw new LibraryError(this.file, 'read-only', "is one file, such as a backup, and is only read. Name a library's folder by --library; `unspin library restore` makes one of a backup.") // prettier-ignore
  }

  private refuseWithoutPlace(): asserts this is { folder: string } {
    if (this.folder === null)
      throw new LibraryError('Unspin', 'no-library', 'was started here without a library.')
  }

  /**
   * For whatever changes nothing: it works with a library on a read-only disk too.
   * @throws {LibraryError} when there is none.
   */
  async reading(): Promise<SqliteStore> {
    this.refuseUnlessThere()
    this.reader ??= open(this.file, this.isFile ? { asIs: true } : { readOnly: true, ...this.opening() })
    return this.kept(this.reader, () => (this.reader = null))
  }

  /** @throws {LibraryError} when there is none. */
  async changing(): Promise<SqliteStore> {
    this.refuseUnlessThere()
    return this.making()
  }

  /** Makes one where there is none. */
  async making(): Promise<SqliteStore> {
    this.refuseFile()
    this.writer ??= open(this.file, this.opening())
    return this.kept(this.writer, () => (this.writer = null))
  }

  async find(request: FindRequest, signal?: AbortSignal): Promise<FindReport> {
    this.refuseUnlessThere()
    return this.ask('find', request, signal)
  }

  /** Has a question answered: by another thread where there are some, until the signal says that nobody wants to know any more. */
  async ask<Name extends Question>(
    name: Name,
    input: Tasks[Name]['input'],
    signal?: AbortSignal,
  ): Promise<Tasks[Name]['event']> {
    const { promise, resolve, reject } = Promise.withResolvers<Tasks[Name]['event']>()
    const run = this.threads === 0 ? this.runHere : (await (this.pool ??= this.startPool())).run
    run(name, input, resolve, signal).catch((error) => reject(signal?.aborted ? givenUp() : error))
    return promise
  }

  /** Performs a task that takes long, or has to wait for another writer: where there are threads on one of its own, so that calls are answered meanwhile. */
  readonly work: Run = async (...task) => {
    if (this.threads === 0) return this.runHere(...task)
    this.worker ??= this.startWorker()
    return (await this.worker).run(...task)
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

  private readonly runHere: Run = async (name, input, tell, signal) => {
    const { tasks } = await import('../threads/tasks.ts')
    await tasks[name](this, input, tell, signal)
  }

  /** @throws {LibraryError} when there is no place for a library. */
  async jobs(): Promise<Jobs> {
    this.refuseFile()
    this.underWay ??= this.startJobs(dirname(this.file))
    return this.underWay
  }

  /** @throws {LibraryError} when there is no place for a library. */
  async uploads(): Promise<Uploads> {
    this.refuseWithoutPlace()
    this.received ??= startUploads()
    return this.received
  }

  async close(): Promise<void> {
    await (await this.underWay)?.close()
    await (await this.received)?.close()
    const [reader, writer, pool, worker] = await Promise.all([this.reader, this.writer, this.pool, this.worker]) // prettier-ignore
    this.reader = this.writer = this.pool = this.worker = null
    await Promise.all([pool?.close(), worker?.close()])
    await reader?.close()
    await writer?.close()
  }

  private async startJobs(folder: string): Promise<Jobs> {
    const { Jobs } = await import('../jobs/jobs.ts')
    return new Jobs(folder)
  }

  private opening(): Pick<LibraryOptions, 'upgrading'> {
    return this.upgrading ? { upgrading: this.upgrading } : {}
  }

  /** Here, and not on a thread, where nobody would be told how far it is. */
  private async bringUpToDate(): Promise<void> {
    if (this.upgrading && this.exists) await this.reading()
  }

  private async startPool(): Promise<ThreadPool> {
    await this.bringUpToDate()
    const { ThreadPool } = await import('../threads/pool.ts')
    const { LibraryThread } = await import('../threads/thread.ts')
    return new ThreadPool(() => new LibraryThread({ folder: this.folder }), this.threads)
  }

  /** It has others look for it while it compares. */
  private async startWorker(): Promise<LibraryThread> {
    await this.bringUpToDate()
    const { LibraryThread } = await import('../threads/thread.ts')
    return new LibraryThread({ folder: this.folder, threads: this.threads })
  }

  /** What could not be opened is tried again by the next call. */
  private async kept<T>(opening: Promise<T>, forget: () => void): Promise<T> {
    try {
      return await opening
    } catch (error) {
      forget()
      throw error
    }
  }

  refuseUnlessThere(): void {
    const { file } = this
    if (!isWritten(file))
      throw new LibraryError(
        dirname(file),
        'no-library',
        'holds no library. Add articles by `unspin add PATH…`, restore a backup by `unspin library restore FILE`, or name another folder by --library.',
      )
  }
}

/** Who was killed while they made one has left an empty file. */
const isWritten = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0

const givenUp = () => new TRPCError({ code: 'CLIENT_CLOSED_REQUEST', message: 'The call was given up.' })

export const noLibrary = (): Library => new Library({ folder: null })

async function startUploads(): Promise<Uploads> {
  const { Uploads } = await import('../uploads/uploads.ts')
  return new Uploads()
}

async function open(
  file: string,
  options: { readOnly?: boolean; asIs?: boolean } & Pick<LibraryOptions, 'upgrading'>,
): Promise<SqliteStore> {
  const { openSqliteStore } = await import('./opening.ts')
  return openSqliteStore(file, options)
}
