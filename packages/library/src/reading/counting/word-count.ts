import type { Article, Span } from '@unspin/core'
import { firstTokenFrom, tokenize, type Tokens } from '@unspin/core/tokens'

/** Counts the words of a text, those that the verdict counts, in any stretch of it. */
export class WordCount {
  readonly #tokens: Tokens

  constructor({ text, lang }: Pick<Article, 'text' | 'lang'>) {
    this.#tokens = tokenize(text, lang ?? undefined)
  }

  /** Words that begin in the spans, which do not overlap. */
  in(spans: readonly Span[]): number {
    return spans.reduce((sum, [start, end]) => sum + this.#before(end) - this.#before(start), 0)
  }

  #before(offset: number): number {
    return firstTokenFrom(this.#tokens, offset)
  }
}
