import { randomUUID } from 'node:crypto'
import {
  isActive,
  type JobCounts,
  type JobKind,
  type JobState,
  type JobSummary,
  mostTold,
  type StepName,
  type Unread,
} from './job.ts'

/** Rates over less than this are noise. */
const shortestMeasured = 500

/** What a step of a job tells while it works. */
export interface Reporter {
  readonly signal: AbortSignal
  count(counts: Partial<JobCounts>): void
  fail(failure: Unread): void
  skip(skipped: Unread): void
  /** Articles done in this step. */
  reach(done: number, total: number | null, share?: number | null): void
  /** Reports what was found wrong although the step itself succeeded. */
  warn(problem: string): void
}

/** A job of this process, until it has ended. */
export class RunningJob implements Reporter {
  readonly id = randomUUID()
  readonly failures: Unread[] = []
  readonly skipped: Unread[] = []
  readonly #summary: JobSummary
  readonly #left = new AbortController()
  readonly #changed: (job: RunningJob) => void
  #stepBegan = 0

  constructor(kind: JobKind, title: string, changed: (job: RunningJob) => void) {
    this.#changed = changed
    this.#summary = {
      id: this.id,
      kind,
      title,
      state: 'waiting',
      started: new Date().toISOString(),
      ended: null,
      counts: { added: 0, updated: 0, unchanged: 0, failed: 0, skipped: 0, compared: 0, links: 0 },
      progress: { step: null, done: 0, total: null, share: null, articlesPerSecond: null },
      problem: null,
    }
  }

  get signal(): AbortSignal {
    return this.#left.signal
  }

  get summary(): JobSummary {
    return structuredClone(this.#summary)
  }

  get isActive(): boolean {
    return isActive(this.#summary)
  }

  begin(step: StepName): void {
    if (this.#summary.state === 'waiting') {
      this.#summary.state = 'running'
      this.#summary.started = new Date().toISOString()
    }
    this.#stepBegan = performance.now()
    this.#summary.progress = { step, done: 0, total: null, share: null, articlesPerSecond: null }
    this.#changed(this)
  }

  count(counts: Partial<JobCounts>): void {
    for (const [name, more] of Object.entries(counts) as [keyof JobCounts, number][])
      this.#summary.counts[name] += more
    this.#changed(this)
  }

  fail(failure: Unread): void {
    if (this.failures.length < mostTold) this.failures.push(failure)
    this.count({ failed: 1 })
  }

  skip(skipped: Unread): void {
    if (this.skipped.length < mostTold) this.skipped.push(skipped)
    this.count({ skipped: 1 })
  }

  reach(done: number, total: number | null, share = total ? done / total : null): void {
    const elapsed = performance.now() - this.#stepBegan
    this.#summary.progress = {
      step: this.#summary.progress.step,
      done,
      total,
      share: share === null ? null : Math.min(1, share),
      articlesPerSecond: elapsed < shortestMeasured ? null : Math.round((done * 1000) / elapsed),
    }
    this.#changed(this)
  }

  warn(problem: string): void {
    this.#summary.problem = problem
  }

  /** Calls it off. `as` is its state once it has stopped. */
  leave(as: 'cancelled' | 'interrupted'): void {
    this.#left.abort(as)
  }

  end(state: JobState, problem: string | null = this.#summary.problem): void {
    Object.assign(this.#summary, { state, problem, ended: new Date().toISOString() })
    this.#changed(this)
  }
}
