import { randomUUID } from 'node:crypto'
import { isAlive } from '@unspin/library'
import type { OnFailure } from '../errors.ts'
import { isActive, type JobReport, mostTold, type Unread } from './job.ts'
import { Journal, type JournalEntry } from './journal.ts'
import type { RunningJob } from './running-job.ts'

/** So many jobs are remembered. */
const mostJobs = 200
/** Bytes. */
const longestJournal = 2 ** 20
/**
 * Milliseconds within which the process that works on a job writes a line about it, even if nothing is new.
 */
export const longestSilence = 60_000

/** What is known of a job, and who told of it when. */
interface Known extends JobReport {
  process: JournalEntry['process']
  at: string
}

/** The jobs of a library, former ones and those of other processes too, as the journal beside it tells. */
export class History {
  /**
   * Identifies the process that writes. Its number alone would not do, since the system uses numbers again.
   */
  readonly #here = { pid: process.pid, key: randomUUID() }
  readonly #journal: Journal
  readonly #jobs = new Map<string, Known>()
  #isWritable = true
  #isTidy = false

  constructor(file: string) {
    this.#journal = new Journal(file)
  }

  /** The newest first. */
  list(): JobReport[] {
    this.#catchUp()
    return [...this.#jobs.values()]
      .map((known) => this.#reportOf(known))
      .sort((one, other) => (one.job.started < other.job.started ? 1 : -1))
  }

  get(id: string): JobReport | null {
    this.#catchUp()
    const known = this.#jobs.get(id)
    return known ? this.#reportOf(known) : null
  }

  /** Writes down how far a job of this process is; `onFailure` is told when that begins to fail. */
  tell({ id, summary, failures, skipped }: RunningJob, onFailure: OnFailure): void {
    const known = this.#jobs.get(id)
    const entry = {
      process: this.#here,
      at: new Date().toISOString(),
      job: summary,
      failures: failures.slice(known?.failures.length ?? 0),
      skipped: skipped.slice(known?.skipped.length ?? 0),
    }
    this.#learn(entry)
    this.#write(entry, onFailure)
  }

  /**
   * Shortens a long journal by the lines that later lines have replaced, unless another process is writing to
   * it. To be called once, before anything is written.
   */
  #tidy(): void {
    this.#isTidy = true
    this.#catchUp()
    const known = [...this.#jobs.values()]
    if (
      this.#journal.size > longestJournal &&
      !known.some((one) => one.process.key !== this.#here.key && isActive(this.#reportOf(one).job))
    )
      this.#journal.replace(known)
  }

  /**
   * A library that cannot be written can still be verified: a job goes on although
   * its journal cannot be written.
   */
  #write(entry: JournalEntry, onFailure: OnFailure): void {
    try {
      if (!this.#isTidy) this.#tidy()
      this.#journal.append(entry)
      this.#isWritable = true
    } catch (error) {
      if (this.#isWritable) onFailure(error)
      this.#isWritable = false
    }
  }

  #catchUp(): void {
    for (const entry of this.#journal.readOn()) if (entry.process.key !== this.#here.key) this.#learn(entry)
  }

  #learn({ job, process: { pid, key }, at, failures, skipped }: JournalEntry): void {
    const known = this.#jobs.get(job.id)
    this.#jobs.set(job.id, {
      job,
      process: { pid, key },
      at,
      failures: joined(known?.failures, failures),
      skipped: joined(known?.skipped, skipped),
    })
    if (this.#jobs.size > mostJobs) this.#forgetOldest()
  }

  #reportOf({ job, failures, skipped, process: { pid, key }, at }: Known): JobReport {
    if (!isActive(job) || key === this.#here.key || isAtWork(pid, at)) return { job, failures, skipped }
    return { job: { ...job, state: 'interrupted', ended: at }, failures, skipped }
  }

  #forgetOldest(): void {
    for (const [id, { job }] of this.#jobs) if (!isActive(job)) return void this.#jobs.delete(id)
  }
}

function joined(known: readonly Unread[] = [], more: readonly Unread[]): Unread[] {
  return [...known, ...more].slice(0, mostTold)
}

function isAtWork(pid: number, lastTold: string): boolean {
  return Date.now() - Date.parse(lastTold) < longestSilence && isAlive(pid)
}
