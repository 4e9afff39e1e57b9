import { problemOf, type Problem } from '../../api/problem.ts'
import type { Dashboard } from '../../dashboard.svelte.ts'
import { isActive } from '../../jobs/jobs.svelte.ts'
import type { GivenFile } from './dropped-files.ts'
import { Upload } from './upload.svelte.ts'

/** What is being added from this tab. */
export class Additions {
  uploads = $state.raw<readonly Upload[]>([])
  /**
   * Jobs to be shown with the library: those under way, and those asked for here until
   * somebody has seen how they ended.
   */
  readonly jobs = $derived.by(() =>
    (this.#dashboard.jobs.all ?? []).filter(
      (job) => (isActive(job) && (job.kind === 'add' || job.kind === 'link')) || this.#asked.has(job.id),
    ),
  )
  #asked = $state.raw<ReadonlySet<string>>(new Set())
  readonly #dashboard: Dashboard

  constructor(dashboard: Dashboard) {
    this.#dashboard = dashboard
  }

  async addFiles(files: readonly GivenFile[]): Promise<void> {
    if (files.length === 0) return
    const upload = new Upload(files, this.#dashboard.client, this.#dashboard.connection)
    this.uploads = [...this.uploads, upload]
    const job = await upload.send()
    if (job !== null) this.#show(job)
    const told = upload.problem === null && upload.failures.length === 0
    if (upload.cancelled || told) this.forget(upload)
  }

  /** Adds an article that was pasted; answers what was wrong with it. */
  addText(title: string, text: string): Promise<Problem | null> {
    const metadata = title === '' ? {} : { metadata: { title } }
    const name = title || 'Pasted article'
    return this.#add({ articles: [{ name, text, place: null, ...metadata }] })
  }

  addAddresses(places: string[]): Promise<Problem | null> {
    return this.#add({ places })
  }

  forget(upload: Upload): void {
    this.uploads = this.uploads.filter((each) => each !== upload)
  }

  /** Takes a job that has ended off the list. */
  dismiss(id: string): void {
    this.#asked = new Set([...this.#asked].filter((each) => each !== id))
  }

  async #add(what: Parameters<Dashboard['client']['jobs']['add']['mutate']>[0]): Promise<Problem | null> {
    try {
      this.#show((await this.#dashboard.client.jobs.add.mutate(what)).id)
      return null
    } catch (error) {
      return problemOf(error)
    }
  }

  #show(id: string): void {
    this.#asked = new Set([...this.#asked, id])
  }
}
