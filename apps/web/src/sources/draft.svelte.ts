import type { Side } from '@unspin/core'
import { otherSide, sides } from '@unspin/core/wording'
import type { Client } from '../api/client.ts'
import { isCancelled, problemOf, type Problem } from '../api/problem.ts'
import type { Comparisons } from '../pairs/comparisons.ts'
import type { Content } from '../pairs/content.ts'
import type { TextPair } from '../pairs/pair.ts'
import { SourceField } from './source-field.svelte.ts'

const storageKey = 'unspin.draft'
const missing = {
  a: 'Paste the suspected text here, or drop its file.',
  b: 'Paste the other text here, or drop its file.',
}

/** The pair that is being put together on the start view. */
export class Draft {
  readonly a: SourceField
  readonly b: SourceField
  /** What is wrong with no field in particular. */
  problem = $state.raw<Problem | null>(null)
  busy = $state<'comparing' | 'fetching the sample' | null>(null)
  readonly #comparisons: Comparisons
  #work = new AbortController()

  constructor(client: Client, comparisons: Comparisons) {
    this.#comparisons = comparisons
    this.a = new SourceField(client)
    this.b = new SourceField(client)
  }

  get pair(): TextPair {
    return { a: this.a.source, b: this.b.source }
  }

  get isEmpty(): boolean {
    return sides.every((side) => this[side].text === '')
  }

  put(contents: Record<Side, Content>): void {
    this.problem = null
    for (const side of sides) this[side].put(contents[side])
  }

  swap(): void {
    this.put({ a: this.b.content, b: this.a.content })
  }

  clear(): void {
    this.problem = null
    for (const side of sides) this[side].clear()
  }

  async useSample(): Promise<void> {
    const sample = await this.#attempt('fetching the sample', (signal) => this.#comparisons.sample(signal))
    if (sample) this.put(sample)
  }

  /** Reads a dropped or chosen file into its side; a second one goes to the other side. */
  async read(files: readonly File[], side: Side): Promise<void> {
    const [own, another, ...rest] = files
    if (rest.length > 0) this[side].problem = 'Drop one file, or two for both sides.'
    else await Promise.all([own && this[side].read(own), another && this[otherSide[side]].read(another)])
  }

  /** Compares the two texts. Answers the key of the comparison, or null when a problem is shown instead. */
  async compare(): Promise<string | null> {
    for (const side of sides) this[side].problem = this.#lackOf(side)
    if (sides.some((side) => this[side].problem !== null)) return null
    const { pair } = this
    return this.#attempt('comparing', (signal) => this.#comparisons.compare(pair, signal))
  }

  cancel(): void {
    this.#work.abort()
  }

  /** Keeps the texts over a reload, as far as the session's storage holds them. */
  save(storage: Storage): void {
    try {
      storage.setItem(storageKey, JSON.stringify({ a: this.a.content, b: this.b.content }))
    } catch {
      storage.removeItem(storageKey) // too large: better none than those of an earlier time
    }
  }

  restore(storage: Storage): void {
    const saved = storage.getItem(storageKey)
    if (saved !== null) this.put(JSON.parse(saved) as Record<Side, Content>)
  }

  #lackOf(side: Side): string | null {
    if (this[side].reading) return 'The file is still being read. Compare again in a moment.'
    return this[side].text.trim() === '' ? missing[side] : null
  }

  async #attempt<Result>(
    busy: NonNullable<Draft['busy']>,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result | null> {
    this.#work.abort()
    const turn = (this.#work = new AbortController())
    this.busy = busy
    this.problem = null
    try {
      return await work(turn.signal)
    } catch (error) {
      if (!isCancelled(error)) this.#show(problemOf(error))
      return null
    } finally {
      if (turn === this.#work) this.busy = null
    }
  }

  /** Puts what is wrong with a field at the field, the rest above them. */
  #show(problem: Problem): void {
    const ofFields = Object.entries(problem.fields)
    for (const side of sides) {
      const own = ofFields.find(([path]) => path.split('.')[0] === side)
      if (own) this[side].problem = own[1]
    }
    if (sides.every((side) => this[side].problem === null)) this.problem = problem
  }
}
