import type { Client } from '../api/client.ts'
import { Query } from '../api/query.svelte.ts'
import type { Dashboard } from '../dashboard.svelte.ts'
import type { FamilySummary } from '../api/reading.ts'

/** The first are shown at once; the rest comes in large parts, for each makes the server group all links anew. */
const firstPart = 50
const laterPart = 1000
const mostListed = 5000

/** The families of the library, kept while other views are shown. */
export class FamilyList {
  /** The largest first; not all of them while the query is loading. */
  families = $state.raw<FamilySummary[]>([])
  /** How many the library has, listed or not. */
  total = $state(0)
  readonly query: Query<null>
  readonly #client: Client

  constructor({ client }: Dashboard) {
    this.#client = client
    this.query = new Query((signal) => this.#loadAll(signal))
  }

  async #loadAll(signal: AbortSignal): Promise<null> {
    const families: FamilySummary[] = []
    for (let limit = firstPart; ; limit = laterPart) {
      const part = await this.#client.families.summaries.query({ offset: families.length, limit }, { signal })
      families.push(...part.families)
      if (signal.aborted) return null
      const isLast = part.families.length < limit || families.length >= Math.min(part.total, mostListed)
      if (isLast || families.length >= this.families.length) {
        this.families = [...families]
        this.total = part.total
      }
      if (isLast) return null
    }
  }
}
