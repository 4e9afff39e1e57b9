import { SvelteSet } from 'svelte/reactivity'
import type { ComparisonReport } from '@unspin/api'
import type { Comparison, Kind, Passage, Removal, Replacement, Side, Span } from '@unspin/core'
import { otherSide, sides } from '@unspin/core/wording'
import type { ComparisonPlace } from '../../routing/route.ts'
import type { KeptVersion } from '../../pairs/pair.ts'
import { CountedArticle, type Counting, coveredBy, usualCounting } from '../../api/reading.ts'
import { TextFlow } from '../../marked-text/text-flow.ts'
import { labelWords } from '../../wording/wording.ts'

type Filter = Pick<ComparisonPlace, 'hide' | 'boilerplate'>

/** A person reading a comparison: which passage they are at, what they look at and let count. */
export class Reading {
  readonly report: ComparisonReport
  /** Which articles of the library the two are, where they are some. */
  readonly kept: Partial<Record<Side, KeptVersion>>
  readonly hidden = new SvelteSet<Kind>()
  /** Whether page residue counts too. */
  boilerplate = $state(false)
  /** The passage under the pointer, wherever it is pointed at. */
  pointed = $state<number | null>(null)
  /** How many passages there are of each kind that can be switched off. */
  readonly counts: Map<Kind, number>
  /** Those kinds, most frequent first. */
  readonly kinds: readonly Kind[]
  #selected = $state<number | null>(null)
  /**
   * Of each passage for itself whether it is selected: a step changes two of thousands,
   * which alone are to be drawn anew.
   */
  readonly #flags: readonly Flag[]
  readonly #isAnySelected: boolean = $derived(this.#selected !== null)
  /** The passages that are not switched off, in order of A. */
  readonly shown: number[] = $derived([...this.passages.keys()].filter((index) => this.shows(index)))
  /** Whoever switches quotations off lets no quoted word count, whatever passage it stands in. */
  readonly counting: Counting = $derived({
    quotations: !this.hidden.has('quotation'),
    boilerplate: this.boilerplate,
  })
  /** The share of each article that has a counterpart in the other, of what is switched on. */
  readonly shares: Record<Side, number> = $derived({ a: this.#share('a'), b: this.#share('b') })
  readonly #counted: Partial<Record<Side, CountedArticle>> = {}

  constructor(report: ComparisonReport, kept: Partial<Record<Side, KeptVersion>> = {}) {
    this.report = report
    this.kept = kept
    this.#flags = this.passages.map(() => new Flag())
    this.counts = countKinds(this.passages)
    if (sides.some((side) => report.articles[side].quotes.length > 0) && !this.counts.has('quotation'))
      this.counts.set('quotation', 0)
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

  /** What is counted otherwise than by the verdict, as an address tells it. */
  get filter(): Filter {
    const hide = this.kinds.filter((kind) => this.hidden.has(kind))
    return { ...(hide.length > 0 && { hide }), ...(this.boilerplate && { boilerplate: true }) }
  }

  set filter({ hide = [], boilerplate }: Filter) {
    this.show(this.kinds.filter((kind) => !hide.includes(kind)))
    this.boilerplate = boilerplate ?? false
  }

  /** Whether anything is counted otherwise than by the verdict. */
  get isFiltered(): boolean {
    return this.hidden.size > 0 || this.boilerplate
  }

  /** Whether either article has page residue. */
  get hasBoilerplate(): boolean {
    return sides.some((side) => this.report.articles[side].boilerplate.length > 0)
  }

  get selected(): number | null {
    return this.#selected
  }

  isSelected(passage: number): boolean {
    return this.#flags[passage]?.up ?? false
  }

  /** Whether the keyboard enters the passages there: at the one being read, else at the first. */
  isEntry(passage: number): boolean {
    return this.#isAnySelected ? this.isSelected(passage) : this.shown[0] === passage
  }

  /** The text of a side, to be shown from its beginning. */
  flow(side: Side): TextFlow {
    return new TextFlow(this.report.articles[side], this.passages, side)
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
    this.#mark(passage ? index : null)
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
    const selected = passages.find((index) => this.isSelected(index))
    return selected ?? passages.find((index) => this.shows(index)) ?? null
  }

  show(kinds: readonly string[]): void {
    for (const kind of this.kinds) {
      if (kinds.includes(kind)) this.hidden.delete(kind)
      else this.hidden.add(kind)
    }
    if (this.#selected !== null && !this.shows(this.#selected)) this.#mark(null)
  }

  /** Whether what was set apart from the story counts all the same. */
  countsRemoved(side: Side, removal: Removal<string>): boolean {
    return this.boilerplate && this.report.articles[side].boilerplate.some((each) => each === removal)
  }

  /** What could count and does not: quotations that are switched off. */
  leftOut(side: Side): Span[] {
    return this.counting.quotations ? [] : this.#countedArticle(side).leftOut(this.counting)
  }

  words(side: Side, [start, end]: readonly [number, number]): string {
    return this.report.articles[side].text.slice(start, end)
  }

  /** What stands on the other side in place of a replaced word. */
  counterpart(side: Side, replacement: Replacement): string {
    const other = otherSide[side]
    return this.words(other, replacement[other])
  }

  #mark(passage: number | null): void {
    if (this.#selected !== null) this.#flags[this.#selected]!.up = false
    if (passage !== null) this.#flags[passage]!.up = true
    this.#selected = passage
  }

  /** Made when something is first counted otherwise than by the verdict: it reads the whole text. */
  #countedArticle(side: Side): CountedArticle {
    return (this.#counted[side] ??= new CountedArticle(this.report.articles[side]))
  }

  /** The verdict's own figure where nothing is counted otherwise; else it in proportion to what is left. */
  #share(side: Side): number {
    const told = this.comparison.shares[side]
    if (!this.isFiltered) return told
    const counted = this.#countedArticle(side)
    const shown = this.shown.map((index) => this.passage(index))
    const left = counted.share(coveredBy(shown, side), this.counting)
    const whole = counted.share(coveredBy(this.passages, side), usualCounting)
    return whole > 0 ? Math.min(1, (told * left) / whole) : left
  }
}

class Flag {
  up = $state(false)
}

function countKinds(passages: readonly Passage[]): Map<Kind, number> {
  const counts = new Map<Kind, number>()
  for (const { kind } of passages) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
