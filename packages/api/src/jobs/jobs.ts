import { EventEmitter, on } from 'node:events'
import { join } from 'node:path'
import { getTRPCErrorFromUnknown, TRPCError } from '@trpc/server'
import { asCallError, failuresTo, messageOf, type OnFailure } from '../errors.ts'
import { History, longestSilence } from './history.ts'
import type { JobKind, JobReport, JobState, JobSummary } from './job.ts'
import { Lane } from './lane.ts'
import { RunningJob } from './running-job.ts'
import type { Step, StepLane } from './step.ts'
import { Throttle } from './throttle.ts'

/** More of them may not wait, since each may hold the articles that it is to add in memory. */
const mostAtOnce = 100
/** Milliseconds between two events of a job, and between two lines of it in the journal. */
const eventEvery = 200
const lineEvery = 2000

export interface JobEvent {
  type: 'job'
  job: JobSummary
}

/** Who asks for a job, and is told of what fails inside of it. */
export interface Caller {
  local: boolean
  onFailure: OnFailure
}

interface Work {
  steps: readonly Step[]
  /** Tidies up, however the job has ended. */
  after?: () => Promise<void>
}

/** What is to be done, and what a person calls it. */
export interface JobRequest extends Work {
  kind: JobKind
  title: string
}

/** The long work that is done on a library. */
export class Jobs {
  readonly #history: History
  readonly #active = new Map<string, { job: RunningJob; ended: Promise<void> }>()
  readonly #lanes: Record<StepLane, Lane> = { writing: new Lane(), linking: new Lane(), reading: new Lane() }
  readonly #events = new EventEmitter().setMaxListeners(0)

  /** @param folder the library's */
  constructor(folder: string) {
    this.#history = new History(join(folder, 'jobs.jsonl'))
  }

  /** @throws {TRPCError} when too many are waiting already. */
  refuseWhenFull(): void {
    if (this.#active.size >= mostAtOnce)
      throw new TRPCError({
        code: 'TOO_MANY_REQUESTS',
        message: `${mostAtOnce} jobs are under way already. Try again when some are done.`,
      })
  }

  /** @throws {TRPCError} when too many are waiting already. */
  start({ kind, title, ...work }: JobRequest, caller: Caller): { id: string } {
    this.refuseWhenFull()
    const lines = new Throttle(lineEvery, () => this.#history.tell(job, caller.onFailure))
    const events = new Throttle(eventEvery, () => this.#events.emit('job', job.summary))
    const job = new RunningJob(kind, title, () => {
      for (const told of [lines, events])
        if (job.isActive) told.call()
        else told.now()
    })
    lines.call()
    events.call()
    // One that waits, or compacts, changes for minutes in nothing: other
    // processes would take it for broken off.
    const repeating = setInterval(() => lines.call(), longestSilence / 3).unref()
    const ended = this.#run(job, work, caller).finally(() => clearInterval(repeating))
    this.#active.set(job.id, { job, ended })
    return { id: job.id }
  }

  async #run(job: RunningJob, { steps, after }: Work, caller: Caller): Promise<void> {
    const [state, problem] = await this.#outcomeOf(job, steps, caller)
    await after?.().catch(caller.onFailure)
    this.#active.delete(job.id)
    job.end(state, problem)
  }

  async #outcomeOf(
    job: RunningJob,
    steps: readonly Step[],
    caller: Caller,
  ): Promise<[state: JobState, problem?: string]> {
    try {
      for (const step of steps) await this.#lanes[step.lane].run(job.signal, () => perform(step, job))
      return ['done']
    } catch (error) {
      if (job.signal.aborted) return [job.signal.reason as JobState]
      return ['failed', problemOf(error, caller)]
    }
  }

  /** Whether there was a job to call off. Articles that it has added stay. */
  cancel(id: string): boolean {
    const active = this.#active.get(id)
    active?.job.leave('cancelled')
    return active !== undefined
  }

  /** The newest first, former ones too. */
  list(limit: number): JobSummary[] {
    return this.#history
      .list()
      .slice(0, limit)
      .map(({ job }) => this.#active.get(job.id)?.job.summary ?? job)
  }

  get(id: string): JobReport | null {
    const active = this.#active.get(id)?.job
    if (!active) return this.#history.get(id)
    return { job: active.summary, failures: [...active.failures], skipped: [...active.skipped] }
  }

  /** Every change, beginning with what is under way. */
  async *watch(signal: AbortSignal | undefined): AsyncGenerator<JobEvent> {
    // Listens from here on, so that no change between this line and the next is missed.
    const changes = on(this.#events, 'job', signal ? { signal } : {}) as AsyncIterableIterator<[JobSummary]>
    try {
      for (const { job } of this.#active.values()) yield { type: 'job', job: job.summary }
      for await (const [job] of changes) yield { type: 'job', job }
    } finally {
      await changes.return?.()
    }
  }

  /** Breaks off what is under way. */
  async close(): Promise<void> {
    const active = [...this.#active.values()]
    for (const { job } of active) job.leave('interrupted')
    await Promise.all(active.map(({ ended }) => ended))
  }
}

async function perform(step: Step, job: RunningJob): Promise<void> {
  job.begin(step.name)
  await step.run(job)
}

function problemOf(thrown: unknown, { local, onFailure }: Caller): string {
  const error = asCallError(thrown)
  failuresTo(onFailure)({ error: getTRPCErrorFromUnknown(error) })
  return messageOf(error, local)
}
