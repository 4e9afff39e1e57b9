import { isCancelled, problemOf, type Problem } from '../api/problem.ts'
import type { Side } from '@unspin/core'
import type { Content } from '../start/source-field.svelte.ts'
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

  /** What was compared, to be changed: of a page, the text that was read in it. Null when this tab does not have them. */
  async contents(): Promise<Record<Side, Content> | null> {
    try {
      const pair = await this.#comparisons.pair(this.key, new AbortController().signal)
      return pair && { a: this.#contentOf(pair, 'a'), b: this.#contentOf(pair, 'b') }
    } catch (error) {
      this.state = { status: 'failed', problem: problemOf(error) }
      return null
    }
  }

  #contentOf(pair: Pair, side: Side): Content {
    const { name, text, format } = pair[side]
    if (format !== 'html' || this.state.status !== 'ready') return { name, text }
    return { name, text: this.state.reading.report.articles[side].text, page: text }
  }

  /** Gives up waiting. */
  cancel(): void {
    this.#work.abort()
  }
}
