import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { IdentifiedArrival } from './arrival.ts'
import type { Ready } from './outcome.ts'
import { prepareAll } from './prepare-all.ts'

/** So many articles are read before threads are worth their start. */
const alone = 128
/**
 * Megabytes. What an article takes lives briefly: a small nursery is emptied more often, and keeps three
 * threads from holding 300 MB of it.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 }
/** Chunks that wait for each thread, so that none waits for the writer. */
const ahead = 3

/** Threads that make entries of arrivals; started when there is enough to do. */
export class Preparers {
  readonly capacity: number
  private given = 0
  private readonly threads: number
  private readonly workers: PreparingThread[] = []

  constructor(threads: number) {
    this.threads = threads
    this.capacity = ahead * threads
  }

  async prepare(chunk: IdentifiedArrival[]): Promise<Ready[]> {
    this.given += chunk.length
    if (this.threads < 2 || this.given <= alone) return prepareAll(chunk)
    return this.leastBusy().prepare(chunk)
  }

  private leastBusy(): PreparingThread {
    const idle = this.workers.find(({ waiting }) => waiting === 0)
    if (idle) return idle
    if (this.workers.length < this.threads) {
      const started = new PreparingThread()
      this.workers.push(started)
      return started
    }
    return this.workers.reduce((one, other) => (other.waiting < one.waiting ? other : one))
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()))
  }
}

interface Job {
  resolve: (prepared: Ready[]) => void
  reject: (error: unknown) => void
}

/** A thread answers in the order in which it was asked. */
class PreparingThread {
  private failure: { error: unknown } | null = null
  private readonly jobs: Job[] = []
  private readonly worker: Worker
  private readonly gone: Promise<void>

  constructor() {
    // Asked of the package by its name, so that it is found too when this code
    // is bundled into another package.
    this.worker = new Worker(fileURLToPath(import.meta.resolve('@unspin/library/preparing-thread')), {
      resourceLimits,
    })
    this.gone = new Promise((resolve) => this.worker.once('exit', () => resolve()))
    this.worker.on('message', (prepared: Ready[]) => this.jobs.shift()?.resolve(prepared))
    this.worker.on('error', (error) => this.fail(error))
  }

  private fail(error: unknown): void {
    this.failure = { error }
    for (const { reject } of this.jobs.splice(0)) reject(error)
  }

  get waiting(): number {
    return this.jobs.length
  }

  prepare(chunk: IdentifiedArrival[]): Promise<Ready[]> {
    return new Promise((resolve, reject) => {
      if (this.failure) return reject(this.failure.error)
      this.jobs.push({ resolve, reject })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      this.worker.postMessage(chunk)
    })
  }

  /** Lets the thread end by itself: stopping one that is still loading its code can end the process. */
  async close(): Promise<void> {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.worker.postMessage(null)
    await this.gone
  }
}
