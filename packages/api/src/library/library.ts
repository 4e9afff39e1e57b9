import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { LibraryError, libraryFile, type SqliteStore, type Store } from '@unspin/library'
import type { FindReport, FindRequest } from './find-in.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Uploads } from '../uploads/uploads.ts'
import type { Finders } from '../threads/finders.ts'
import type { TaskName, Tasks } from '../threads/tasks.ts'
import type { LibraryThread } from '../threads/thread.ts'

export interface LibraryOptions {
  /** The folder that the library is in, or is to be made in by the first addition; null for none. */
  folder: string | null
  /** Threads that look for copies beside this one, and then one more that does long work; with 0, this one does everything. */
  threads?: number
}

/** A library that calls work with. It is opened by the first of them that needs it; until then nothing of it is even loaded. */
export class Library {
  readonly folder: string | null
  private readonly threads: number
  private reader: Promise<SqliteStore> | null = null
  private writer: Promise<SqliteStore> | null = null
  private finders: Promise<Finders> | null = null
  private worker: Promise<LibraryThread> | null = null
  private underWay: Promise<Jobs> | null = null
  private received: Promise<Uploads> | null = null

  constructor({ folder, threads = 0 }: LibraryOptions) {
    this.folder = folder
    this.threads = threads
  }

  get exists(): boolean {
    return this.folder !== null && existsSync(this.file)
  }

  /** @throws {LibraryError} when there is no place for one. */
  get file(): string {
    this.refuseWithoutPlace()
    return libraryFile(this.folder)
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
    this.reader ??= open(this.file, { readOnly: true })
    return this.kept(this.reader, () => (this.reader = null))
  }

  /** @throws {LibraryError} when there is none. */
  async changing(): Promise<SqliteStore> {
    this.refuseUnlessThere()
    return this.making()
  }

  /** Makes one where there is none. */
  async making(): Promise<SqliteStore> {
    this.writer ??= open(this.file)
    return this.kept(this.writer, () => (this.writer = null))
  }

  async find(request: FindRequest): Promise<FindReport> {
    const store = await this.reading()
    if (this.threads === 0) return findHere(store, request)
    this.finders ??= startFinders(dirname(this.file), this.threads)
    return (await this.finders).find(request)
  }

  /** Performs a task that takes long: where there are threads on one of its own, so that calls are answered meanwhile. */
  async work<Name extends TaskName>(
    name: Name,
    input: Tasks[Name]['input'],
    tell: (event: Tasks[Name]['event']) => void,
    signal?: AbortSignal,
  ): Promise<void> {
    if (this.threads === 0) return (await tasksHere())[name](this, input, tell, signal)
    this.worker ??= startWorker(dirname(this.file))
    return (await this.worker).run(name, input, tell, signal)
  }

  /** @throws {LibraryError} when there is no place for a library. */
  async jobs(): Promise<Jobs> {
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
    const [reader, writer, finders, worker] = await Promise.all([this.reader, this.writer, this.finders, this.worker]) // prettier-ignore
    this.reader = this.writer = this.finders = this.worker = null
    await Promise.all([finders?.close(), worker?.close()])
    await reader?.close()
    await writer?.close()
  }

  private async startJobs(folder: string): Promise<Jobs> {
    const { Jobs } = await import('../jobs/jobs.ts')
    return new Jobs(folder)
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
    if (!existsSync(file))
      throw new LibraryError(
        dirname(file),
        'no-library',
        'holds no library. Add articles by `unspin add PATH…`, or name another folder by --library.',
      )
  }
}

export const noLibrary = (): Library => new Library({ folder: null })

async function findHere(store: Store, request: FindRequest): Promise<FindReport> {
  const { findIn } = await import('./find-in.ts')
  return findIn(store, request)
}

async function tasksHere() {
  const { tasks } = await import('../threads/tasks.ts')
  return tasks
}

async function startFinders(folder: string, most: number): Promise<Finders> {
  const { Finders } = await import('../threads/finders.ts')
  return new Finders(folder, most)
}

async function startWorker(folder: string): Promise<LibraryThread> {
  const { LibraryThread } = await import('../threads/thread.ts')
  return new LibraryThread(folder)
}

async function startUploads(): Promise<Uploads> {
  const { Uploads } = await import('../uploads/uploads.ts')
  return new Uploads()
}

async function open(file: string, options: { readOnly?: boolean } = {}): Promise<SqliteStore> {
  const { openSqliteStore } = await import('./opening.ts')
  return openSqliteStore(file, options)
}
