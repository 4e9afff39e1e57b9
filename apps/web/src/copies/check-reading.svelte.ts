import { SvelteSet } from 'svelte/reactivity'
import type { Passage } from '@unspin/core'
import type { Client } from '../api/client.ts'
import { articleName, byWhomInWords, type Together, togetherOf } from '../api/reading.ts'
import { type Block, flow, type Run } from '../marked-text/text-flow.ts'
import { areTooShortToTell, copyLabels, counted, oneLine } from '../wording/wording.ts'
import { type CommonPassage, joinedPassages } from './common-passages.ts'

export type FindReport = Awaited<ReturnType<Client['find']['query']>>
export type Match = FindReport['matches'][number]

/** A passage of the article that was checked, and the copy that has it. */
interface Shared {
  /** Index of `copies`. */
  copy: number
  passage: Passage
}

/**
 * A person reading what an article has in common with those of the library. Copies
 * count from 0, and are shown from 1.
 */
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
  /** What of the article stands in the copies that are switched on, taken together. */
  readonly together: Together = $derived(this.#together())

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
  }

  get selected(): number | null {
    return this.#selected
  }

  /** Of how many copies `together` tells. */
  get on(): number {
    return this.isWhole ? this.report.copies : this.copies.length - this.off.size
  }

  /** Whether `together` tells of all copies that were found, those too that are not shown. */
  get isWhole(): boolean {
    return this.off.size === 0
  }

  /** How many copies were found, in words: those too that are not shown. */
  get copiesInWords(): string {
    const figure = counted(this.report.copies, 'copy', 'copies')
    return this.report.more ? `At least ${figure}` : figure
  }

  /** Whether no copy was found only because there are too few words to tell. */
  get isTooShort(): boolean {
    const labels = this.others.map(({ comparison }) => comparison.verdict.label)
    return this.copies.length === 0 && areTooShortToTell(labels)
  }

  /** How many copies were found and are not shown. */
  get hidden(): number {
    return this.report.copies - this.copies.length
  }

  /** What stands in which of the copies, as a sentence; null where one of them tells all by itself. */
  get byWhom(): string | null {
    const names = new Map(this.copies.map(({ article }, copy) => [article.id, nameOf(article, copy)]))
    return byWhomInWords(this.together, (id) => names.get(id) ?? 'one that is not shown')
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

  /** While all copies count, the library's own figures, which include copies that are not shown. */
  #together(): Together {
    if (this.isWhole) return this.report.together
    const on = this.copies.filter((_, copy) => !this.off.has(copy))
    return togetherOf(this.report.article, on)
  }
}

/** Characters of a title: more of it would tell no more. */
const longestName = 48

/** By its number too, which its card has. */
function nameOf(article: Match['article'], copy: number): string {
  const name = oneLine(articleName(article))
  return `“${name.length > longestName ? `${name.slice(0, longestName).trimEnd()}…` : name}” (${copy + 1})`
}

/** Changes of single words are shown by the comparison of two articles only. */
function withoutWords(passage: Passage): Passage {
  return { ...passage, replacements: [], only: { a: [], b: [] } }
}
