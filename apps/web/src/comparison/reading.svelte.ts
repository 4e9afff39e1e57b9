import { SvelteSet } from 'svelte/reactivity'
import type { ComparisonReport } from '@unspin/api'
import type { Comparison, Kind, Passage, Replacement, Side } from '@unspin/core'
import { otherSide } from '../pairs/pair.ts'
import { flow, type Block } from './text-flow.ts'
import { labelWords } from './wording.ts'

/** A person reading a comparison: which passage they are at, which kinds they look at. */
export class Reading {
  readonly report: ComparisonReport
  readonly hidden = new SvelteSet<Kind>()
  readonly blocks: Record<Side, Block[]>
  /** How many passages there are of each kind that occurs. */
  readonly counts: ReadonlyMap<Kind, number>
  /** The kinds that occur, most frequent first. */
  readonly kinds: readonly Kind[]
  #selected = $state<number | null>(null)
  /** The passages that are not switched off, in order of A. */
  readonly shown: number[] = $derived([...this.passages.keys()].filter((index) => this.shows(index)))

  constructor(report: ComparisonReport) {
    this.report = report
    this.blocks = {
      a: flow(report.articles.a, this.passages, 'a'),
      b: flow(report.articles.b, this.passages, 'b'),
    }
    this.counts = countKinds(this.passages)
    this.kinds = [...this.counts.keys()].sort((one, other) => this.counts.get(other)! - this.counts.get(one)!)
  }

  get comparison(): Comparison {
    return this.report.comparison
  }

  /** The comparison in a line. */
  get title(): string {
    const { a, b, verdict } = this.comparison
    return `${labelWords[verdict.label].title}: ${a.title ?? 'Text A'} / ${b.title ?? 'Text B'}`
  }

  get passages(): Passage[] {
    return this.report.comparison.passages
  }

  get selected(): number | null {
    return this.#selected
  }

  /** Where the keyboard enters the passages: at the one being read, else at the first. */
  get entry(): number | null {
    return this.#selected ?? this.shown[0] ?? null
  }

  passage(index: number): Passage {
    const passage = this.passages[index]
    if (!passage)
      throw new RangeError(`There is no passage ${index + 1}; the comparison has ${this.passages.length}.`)
    return passage
  }

  /** Whether the passage's kind is switched on. */
  shows(index: number): boolean {
    return !this.hidden.has(this.passage(index).kind)
  }

  /** Selects a passage, showing its kind again if it was switched off; one that is not there selects none. */
  select(index: number | null): void {
    const passage = index === null ? undefined : this.passages[index]
    this.#selected = passage ? index : null
    if (passage) this.hidden.delete(passage.kind)
  }

  /** The shown passage that many steps from the selected one, round the ends; null when none is shown. */
  neighbour(steps: 1 | -1): number | null {
    const here = this.#selected === null ? -1 : this.shown.indexOf(this.#selected)
    const from = here === -1 && steps === -1 ? 0 : here
    return this.shown.at((from + steps) % this.shown.length) ?? null
  }

  /** Which of several passages at one place a click means: each click the next. */
  choose(passages: readonly number[]): number | null {
    const shown = passages.filter((index) => this.shows(index))
    const here = this.#selected === null ? -1 : shown.indexOf(this.#selected)
    return shown[(here + 1) % shown.length] ?? null
  }

  /** The passage that gives a place its hue: the selected one, else the first that is shown. */
  leading(passages: readonly number[]): number | null {
    if (this.#selected !== null && passages.includes(this.#selected)) return this.#selected
    return passages.find((index) => this.shows(index)) ?? null
  }

  show(kinds: readonly string[]): void {
    for (const kind of this.kinds) {
      if (kinds.includes(kind)) this.hidden.delete(kind)
      else this.hidden.add(kind)
    }
    if (this.#selected !== null && !this.shows(this.#selected)) this.#selected = null
  }

  words(side: Side, [start, end]: readonly [number, number]): string {
    return this.report.articles[side].text.slice(start, end)
  }

  /** What stands on the other side in place of a replaced word. */
  counterpart(side: Side, replacement: Replacement): string {
    const other = otherSide[side]
    return this.words(other, replacement[other])
  }
}

function countKinds(passages: readonly Passage[]): Map<Kind, number> {
  const counts = new Map<Kind, number>()
  for (const { kind } of passages) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
