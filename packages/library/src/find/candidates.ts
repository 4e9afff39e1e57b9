import type { Sketch } from '@unspin/core'
import type { Candidate, Hub, Store } from '../store/store.ts'
import { mostMatches } from './limits.ts'

/**
 * How many the index is asked for, one step after the other: most articles have few copies, and a
 * long list takes the index longer.
 */
const steps = [10, 100, mostMatches]

type Query = Pick<Sketch, 'fingerprints' | 'terms'> & { exclude: readonly string[] }

/** The candidates for an article, best first, as they are asked for. */
export class Candidates {
  hubs: Hub[] = []
  private readonly store: Store
  private readonly query: Query
  private readonly steps = [...steps]
  private readonly given = new Set<string>()
  private waiting: Candidate[] = []

  constructor(store: Store, query: Query) {
    this.store = store
    this.query = query
  }

  /** Whether all that may be compared were given. */
  get isAtLimit(): boolean {
    return this.given.size >= mostMatches
  }

  /** The next ones, or fewer where there are no more. */
  async next(count: number): Promise<Candidate[]> {
    while (this.waiting.length < count && this.steps.length > 0) await this.askFurther()
    const next = this.waiting.splice(0, count)
    for (const { id } of next) this.given.add(id)
    return next
  }

  /** Those given before are passed over by their ids: others may have been added meanwhile. */
  private async askFurther(): Promise<void> {
    const limit = this.steps.shift()!
    const { candidates, hubs } = await this.store.candidates({ ...this.query, limit })
    this.hubs = hubs
    this.waiting = candidates.filter(({ id }) => !this.given.has(id))
    // The index has no more.
    if (candidates.length < limit) this.steps.length = 0
  }
}
