import type { Client } from '../../api/client.ts'
import { Query } from '../../api/query.svelte.ts'
import { CheckReading, type FindReport } from '../../copies/check-reading.svelte.ts'
import type { KeptVersion } from '../../pairs/pair.ts'

const mostCopies = 20

/**
 * The copies of an article, which are looked for when they are first asked for, and stay
 * while other things of it are read.
 */
export class FoundCopies {
  readonly query: Query<FindReport>
  readonly reading: CheckReading | null = $derived.by(() =>
    this.query.value ? new CheckReading(this.query.value) : null,
  )

  constructor(client: Client, asked: KeptVersion) {
    this.query = new Query((signal) => client.find.query({ asked, limit: mostCopies }, { signal }))
  }
}
