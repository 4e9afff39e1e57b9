import type { Article, Passage, Side, Span } from '@unspin/core'
import { common, union, without } from './spans.ts'
import { WordCount } from './word-count.ts'

/** What of an article counts beside its narrative. */
export interface Counting {
  quotations: boolean
  boilerplate: boolean
}

export const usualCounting: Counting = { quotations: true, boilerplate: false }

/** The words of an article that count, and how many of them stand in passages. */
export class CountedArticle {
  readonly #article: Article
  readonly #words: WordCount

  constructor(article: Article) {
    this.#article = article
    this.#words = new WordCount(article)
  }

  /** The stretches that count: as the verdict has it, all that is neither furniture nor residue. */
  counted({ quotations, boilerplate }: Counting): Span[] {
    const { text, furniture, boilerplate: residue } = this.#article
    const removed = spansOf([...furniture, ...(boilerplate ? [] : residue)])
    const wanted = without([[0, text.length]], removed)
    return quotations ? wanted : without(wanted, this.quoted)
  }

  /** Quotations, whether they count or not. */
  get quoted(): Span[] {
    return spansOf(this.#article.quotes)
  }

  /** The stretches that could count and do not. */
  leftOut({ quotations }: Counting): Span[] {
    return quotations ? [] : this.quoted
  }

  /** How many words begin in spans that do not overlap. */
  words(spans: readonly Span[]): number {
    return this.#words.in(spans)
  }

  /** 0..1: the part of what counts that stands in the spans, which may overlap. */
  share(spans: readonly Span[], counting: Counting): number {
    const counted = this.counted(counting)
    return this.words(common(counted, union(spans))) / Math.max(1, this.words(counted))
  }
}

/**
 * What of one side stands in passages. Of a digest, the side that it digests has no more in it than the
 * digest says: as in the shares of a comparison, only the digest itself counts.
 */
export function coveredBy(passages: readonly Pick<Passage, Side | 'digest'>[], side: Side): Span[] {
  return passages.filter(({ digest }) => !digest || digest === side).map((passage) => passage[side])
}

function spansOf(stretches: readonly { start: number; end: number }[]): Span[] {
  return union(stretches.map(({ start, end }): Span => [start, end]))
}
