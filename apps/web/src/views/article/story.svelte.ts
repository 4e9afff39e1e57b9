import type { Article, Span } from '@unspin/core'
import { type Block, flow } from '../../marked-text/text-flow.ts'
import { type Segment, segmentsOf } from '../../api/reading.ts'

/** A person reading an article: what is marked in its text, and which of the marks they are at. */
export class Story {
  readonly article: Article
  /** Whether what was set apart from the body is shown. */
  showsAll = $state(false)
  readonly #blocks: Block[]
  #marks = $state.raw<readonly Span[]>([])
  #at = $state(0)
  /** The lines of the text that are shown. */
  readonly blocks: Block[] = $derived.by(() => (this.showsAll ? this.#blocks : bodyOnly(this.#blocks)))

  constructor(article: Article) {
    this.article = article
    this.#blocks = flow(article, [], 'a')
  }

  get marks(): readonly Span[] {
    return this.#marks
  }

  /** Which of the marks is looked at, from 0. */
  get at(): number {
    return this.#at
  }

  /** Marks places of the text, and shows what was set apart where one stands in it. */
  mark(spans: readonly Span[], at = 0): void {
    const { length } = this.article.text
    this.#marks = spans.filter(([start, end]) => start < end && end <= length)
    this.#at = Math.max(0, Math.min(at, this.#marks.length - 1))
    if (this.#marks.some((span) => this.#isSetApart(span))) this.showsAll = true
  }

  /** Goes to another mark, round the ends. */
  step(steps: 1 | -1): void {
    const { length } = this.#marks
    if (length > 0) this.#at = (this.#at + steps + length) % length
  }

  /** A stretch of the text, cut up at the marks; the tags are the places of the marks among them. */
  cut(start: number, text: string): Segment<number>[] {
    const tagged = this.#marks.map((span, tag) => ({ span, tag }))
    return segmentsOf([start, start + text.length], tagged)
  }

  #isSetApart([start, end]: Span): boolean {
    const { furniture, boilerplate } = this.article
    return [...furniture, ...boilerplate].some((removal) => removal.start < end && start < removal.end)
  }
}

function bodyOnly(blocks: readonly Block[]): Block[] {
  return blocks
    .map((block) => ({ ...block, runs: block.runs.filter(({ removal }) => removal === null) }))
    .filter(({ runs }) => runs.some(({ pieces }) => pieces.some(({ text }) => /\S/u.test(text))))
}
