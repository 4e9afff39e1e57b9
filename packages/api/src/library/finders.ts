import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { TRPCError } from '@trpc/server'
import type { Store } from '@unspin/library'
import { findIn, type FindReport, type FindRequest } from './find-in.ts'
import type { Answer } from './finding-thread.ts'

/** Megabytes. What a comparison takes lives briefly: a small nursery is emptied more often. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 }

/** Looks for copies: on this thread where there are no others, else on whichever has least to do. */
export class Finders {
  private readonly file: string
  private readonly store: Store
  private readonly most: number
  private threads: FindingThread[] = []

  constructor(file: string, store: Store, most: number) {
    this.file = file
    this.store = store
    this.most = most
  }

  find(request: FindRequest): Promise<FindReport> {
    if (this.most === 0) return findIn(this.store, request)
    return this.leastBusy().find(request)
  }

  private leastBusy(): FindingThread {
    this.threads = this.threads.filter(({ failed }) => !failed)
    const idle = this.threads.find(({ waiting }) => waiting === 0)
    if (idle) return idle
    if (this.threads.length < this.most) {
      const started = new FindingThread(this.file)
      this.threads.push(started)
      return started
    }
    return this.threads.reduce((one, other) => (other.waiting < one.waiting ? other : one))
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.splice(0).map((thread) => thread.close()))
  }
}

interface Job {
  resolve: (report: FindReport) => void
  reject: (error: unknown) => void
}

/** A thread answers in the order in which it was asked. */
class FindingThread {
  private failure: { error: unknown } | null = null
  private readonly jobs: Job[] = []
  private readonly worker: Worker
  private readonly gone: Promise<void>

  constructor(file: string) {
    // Asked of the package by its name, so that it is found too when this code is bundled into another package.
    const code = fileURLToPath(import.meta.resolve('@unspin/api/finding-thread'))
    this.worker = new Worker(code, { workerData: file, resourceLimits })
    this.gone = new Promise((resolve) => this.worker.once('exit', () => resolve()))
    this.worker.on('message', (answer: Answer) => settle(this.jobs.shift()!, answer))
    this.worker.on('error', (error) => this.fail(error))
  }

  private fail(error: unknown): void {
    this.failure = { error }
    for (const { reject } of this.jobs.splice(0)) reject(error)
  }

  get failed(): boolean {
    return this.failure !== null
  }

  get waiting(): number {
    return this.jobs.length
  }

  find(request: FindRequest): Promise<FindReport> {
    return new Promise((resolve, reject) => {
      if (this.failure) return reject(this.failure.error)
      this.jobs.push({ resolve, reject })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      this.worker.postMessage(request)
    })
  }

  /** Lets the thread end by itself: one that is stopped while it still loads its code can take the process with it. */
  async close(): Promise<void> {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.worker.postMessage(null)
    await this.gone
  }
}

function settle({ resolve, reject }: Job, answer: Answer): void {
  if ('report' in answer) resolve(answer.report)
  else reject(new TRPCError({ code: answer.code as TRPCError['code'], message: answer.message }))
}
