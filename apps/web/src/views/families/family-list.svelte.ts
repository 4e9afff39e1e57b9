import type { Client } from '../../api/client.ts'
import { Query } from '../../api/query.svelte.ts'
import type { FamilyQuery, FamilySummary } from '../../api/reading.ts'
import type { Dashboard } from '../../dashboard.svelte.ts'
import { type Block, type Blocks, blockSize } from '../../lists/blocks.ts'
import { SparseList } from '../../lists/sparse-list.svelte.ts'

/** The families of the library that a query selects, kept while other views are shown. */
export class FamilyList extends SparseList<FamilySummary, FamilyQuery> {
  /** How many families the library has, whatever the query. */
  all = $state(0)
  /** The outlets that most of them are from. */
  readonly outlets: Query<string[]>
  readonly #client: Client

  constructor({ client }: Dashboard) {
    super()
    this.#client = client
    this.outlets = new Query((signal) => client.families.outlets.query(undefined, { signal }))
  }

  protected async read(
    number: number,
    _known: Blocks<FamilySummary>,
    signal: AbortSignal,
  ): Promise<Block<FamilySummary>> {
    const offset = number * blockSize
    const asked = { ...this.query, offset, limit: blockSize }
    const { families, total, all } = await this.#client.families.summaries.query(asked, { signal })
    if (!signal.aborted) this.all = all
    const end = offset + families.length
    return { rows: families, total, next: end < total ? String(end) : null }
  }
}
