import { isCancelled, problemOf, type Problem } from '../api/problem.ts'
import type { Pair } from '../pairs/pair.ts'
import type { Comparisons } from './comparisons.ts'
import { Reading } from './reading.svelte.ts'

export type OpenedState =
  | { status: 'loading' }
  | { status: 'failed'; problem: Problem }
  /** The address names a pair that this tab does not have. */
  | { status: 'missing' }
  | { status: 'ready'; reading: Reading }

/** The comparison at an address, from the first question to the answer. */
export class OpenedComparison {
  readonly key: string
  state = $state.raw<OpenedState>({ status: 'loading' })
  readonly #comparisons: Comparisons
  #work = new AbortController()

  constructor(key: string, comparisons: Comparisons) {
    this.key = key
    this.#comparisons = comparisons
  }

  async load(): Promise<void> {
    this.#work.abort()
    const { signal } = (this.#work = new AbortController())
    this.state = { status: 'loading' }
    try {
      const report = await this.#comparisons.open(this.key, signal)
      if (!signal.aborted)
        this.state = report ? { status: 'ready', reading: new Reading(report) } : { status: 'missing' }
    } catch (error) {
      if (!isCancelled(error)) this.state = { status: 'failed', problem: problemOf(error) }
    }
  }

  /** The two texts, to be changed; null when this tab does not have them. */
  async pair(): Promise<Pair | null> {
    try {
      return await this.#comparisons.pair(this.key, new AbortController().signal)
    } catch (error) {
      this.state = { status: 'failed', problem: problemOf(error) }
      return null
    }
  }

  /** Gives up waiting. */
  cancel(): void {
    this.#work.abort()
  }
}
