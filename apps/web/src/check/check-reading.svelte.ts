import { SvelteSet } from 'svelte/reactivity'
import type { Passage } from '@unspin/core'
import type { Client } from '../api/client.ts'
import { CountedArticle, usualCounting } from '../comparison/counting/counted-share.ts'
import { type Block, flow, type Run } from '../comparison/text-flow.ts'
import { copyLabels } from '../comparison/wording.ts'
import { type CommonPassage, joinedPassages } from './common-passages.ts'

export type FindReport = Awaited<ReturnType<Client['find']['query']>>
export type Match = FindReport['matches'][number]

/** A passage of the article that was checked, and the copy that has it. */
interface Shared {
  /** Index of `copies`. */
  copy: number
  passage: Passage
}

/** A person reading what an article has in common with those of the library. Copies count from 0, and are shown from 1. */
export class CheckReading {
  readonly report: FindReport
  /** Best first. */
  readonly copies: Match[]
  /** What shares something and is no copy. */
  readonly others: Match[]
  readonly commonPassages: CommonPassage[]
  readonly blocks: Block[]
  /** Copies that are switched off. */
  readonly off = new SvelteSet<number>()
  #selected = $state<number | null>(null)
  readonly #shared: Shared[]
  readonly #counted: CountedArticle
  /** The part of the article that stands in the copies that are switched on, taken together. */
  readonly share: number = $derived(this.#combinedShare())

  constructor(report: FindReport) {
    this.report = report
    this.copies = report.matches.filter(({ comparison }) => copyLabels.has(comparison.verdict.label))
    this.others = report.matches.filter(({ comparison }) => !copyLabels.has(comparison.verdict.label))
    this.commonPassages = joinedPassages(report.commonPassages)
    this.#shared = this.copies.flatMap(({ comparison }, copy) =>
      comparison.passages.map((passage) => ({ copy, passage: withoutWords(passage) })),
    )
    this.blocks = flow(
      report.article,
      this.#shared.map(({ passage }) => passage),
      'a',
    )
    this.#counted = new CountedArticle(report.article)
  }

  get selected(): number | null {
    return this.#selected
  }

  /** Of how many copies the share tells. */
  get on(): number {
    return this.copies.length - this.off.size
  }

  /** Selects a copy, switching it on if it was off. */
  select(copy: number | null): void {
    this.#selected = copy
    if (copy !== null) this.off.delete(copy)
  }

  switch(copy: number, on: boolean): void {
    if (on) this.off.delete(copy)
    else this.off.add(copy)
    if (!on && this.#selected === copy) this.#selected = null
  }

  /** The copies that have a stretch, best first; those of `indexes` that are switched on. */
  copiesOf(indexes: readonly number[]): number[] {
    const copies = indexes.map((index) => this.#shared[index]!.copy).filter((copy) => !this.off.has(copy))
    return [...new Set(copies)].sort((one, other) => one - other)
  }

  /** The copy that gives a stretch its hue: the selected one, else the best. */
  leading(run: Run): Shared | null {
    const shared = run.passages.map((index) => this.#shared[index]!).filter(({ copy }) => !this.off.has(copy))
    return (
      shared.find(({ copy }) => copy === this.#selected) ??
      shared.toSorted((one, other) => one.copy - other.copy)[0] ??
      null
    )
  }

  /** Which of several copies of one place a click means: each click the next. */
  choose(copies: readonly number[]): number | null {
    const here = this.#selected === null ? -1 : copies.indexOf(this.#selected)
    return copies[(here + 1) % copies.length] ?? null
  }

  /** Counted word by word; of a single copy, and never below it, its verdict's own figure. */
  #combinedShare(): number {
    const on = this.copies.filter((_, copy) => !this.off.has(copy))
    const most = Math.max(0, ...on.map(({ comparison }) => comparison.shares.a))
    if (on.length < 2) return most
    const spans = on.flatMap(({ comparison }) => comparison.passages.map(({ a }) => a))
    return Math.max(most, this.#counted.share(spans, usualCounting))
  }
}

/** What was done to single words is for the comparison of two. */
function withoutWords(passage: Passage): Passage {
  return { ...passage, replacements: [], only: { a: [], b: [] } }
}
