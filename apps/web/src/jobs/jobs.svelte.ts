import type { JobSummary } from '@unspin/api'
import type { Client } from '../api/client.ts'
import type { Connection } from '../api/connection.svelte.ts'
import { keepLive } from '../api/live.ts'
import { isCancelled, problemOf, type Problem } from '../api/problem.ts'

/** So many of the latest jobs are shown. */
export const mostJobs = 200

export const isActive = ({ state }: JobSummary): boolean => state === 'waiting' || state === 'running'

/** The jobs of the library as they go on, whoever asked for them and from wherever. */
export class Jobs {
  /** The newest first; undefined until the server has told. */
  all = $state.raw<readonly JobSummary[] | undefined>()
  problem = $state.raw<Problem | null>(null)
  readonly active = $derived((this.all ?? []).filter(isActive))
  /** Grows whenever the library has: with every article kept and every copy found. */
  readonly kept = $derived(
    (this.all ?? []).reduce((sum, { counts }) => sum + counts.added + counts.updated + counts.links, 0),
  )
  readonly #client: Client
  readonly #connection: Connection
  /** Changes heard since the list was asked for; the list may be older than they are. */
  #heard: JobSummary[] = []

  constructor(client: Client, connection: Connection) {
    this.#client = client
    this.#connection = connection
  }

  get(id: string): JobSummary | undefined {
    return this.all?.find((job) => job.id === id)
  }

  /** Follows all jobs until the returned function is called. */
  watch(): () => void {
    return keepLive(this.#connection, () =>
      this.#client.jobs.watch.subscribe(undefined, {
        onStarted: () => void this.load(),
        onData: ({ job }) => this.#hear(job),
        onError: (error) => this.#fail(error),
      }),
    )
  }

  /** Reads which jobs there are, since some may have ended while nobody listened. */
  async load(): Promise<void> {
    this.#heard = []
    try {
      const jobs = await this.#client.jobs.list.query({ limit: mostJobs })
      this.problem = null
      this.all = this.#heard.reduce(withJob, jobs)
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Calls a job off; the server tells what becomes of it. */
  async cancel(id: string): Promise<void> {
    try {
      await this.#client.jobs.cancel.mutate({ id })
    } catch (error) {
      this.#fail(error)
    }
  }

  #hear(job: JobSummary): void {
    this.#heard.push(job)
    this.all = withJob(this.all ?? [], job)
  }

  #fail(error: unknown): void {
    if (!isCancelled(error)) this.problem = problemOf(error)
  }
}

function withJob(jobs: readonly JobSummary[], job: JobSummary): JobSummary[] {
  const index = jobs.findIndex(({ id }) => id === job.id)
  return index === -1 ? [job, ...jobs] : jobs.with(index, job)
}
