import type { Article, Span } from '@unspin/core'
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
    this.#words = new WordCount(article.text)
  }

  /** The stretches that count. */
  counted({ quotations, boilerplate }: Counting): Span[] {
    const { bodySpans, quotes, furniture, boilerplate: residue } = this.#article
    const body = without(union(bodySpans), spansOf([...furniture, ...residue]))
    const wanted = boilerplate ? union([...body, ...spansOf(residue)]) : body
    return quotations ? wanted : without(wanted, spansOf(quotes))
  }

  /** The stretches that could count and do not. */
  leftOut({ quotations }: Counting): Span[] {
    if (quotations) return []
    return spansOf(this.#article.quotes)
  }

  /** 0..1: the part of what counts that stands in the passages. */
  share(passages: readonly Span[], counting: Counting): number {
    const counted = this.counted(counting)
    return this.#words.in(common(counted, union(passages))) / Math.max(1, this.#words.in(counted))
  }
}

function spansOf(stretches: readonly { start: number; end: number }[]): Span[] {
  return union(stretches.map(({ start, end }): Span => [start, end]))
}
