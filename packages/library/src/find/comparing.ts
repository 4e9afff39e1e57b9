import { setImmediate } from 'node:timers/promises'
import { type Article, compare, type Comparison, type Lexicon, prepare, type Prepared } from '@unspin/core'
import type { Candidate, Store } from '../store/store.ts'
import type { StoredArticle } from '../store/summary.ts'
import type { Match } from './match.ts'
import { preparedTextsOf } from './prepared-texts.ts'

export interface ComparingOptions {
  /** What is known about the words of the articles' language; see `compare`. */
  lexicon?: Lexicon
  /** Adds to each comparison how its verdict came about. */
  explain?: boolean
  /** No further candidate is compared once it says so: then this throws. */
  signal?: AbortSignal
}

/** Compares an article with candidates, for no longer than it may. */
export class Comparing {
  /** Candidates that there was no time to compare. */
  left = 0
  private readonly store: Store
  /** Read when it is compared for the first time. */
  private prepared: Prepared | null = null
  private readonly article: Article
  private readonly options: ComparingOptions
  private milliseconds: number
  private begun = false

  constructor(store: Store, article: Article, milliseconds: number, options: ComparingOptions) {
    this.store = store
    this.article = article
    this.milliseconds = milliseconds
    this.options = options
  }

  /**
   * In the order of the candidates; the first of all is compared whatever time there is, and what
   * was deleted since is passed over.
   */
  async compareAll(candidates: readonly Candidate[]): Promise<Match[]> {
    const stored = await this.store.read(candidates.map(({ id }) => id))
    const matches: Match[] = []
    for (const [i, found] of stored.entries()) {
      if (found === null) continue
      if (this.begun && this.milliseconds <= 0) {
        this.left++
        continue
      }
      // A comparison blocks the thread, so others get their turn in between, and calling it off takes effect.
      await setImmediate()
      this.options.signal?.throwIfAborted()
      const { article: _, ...summary } = found
      matches.push({ article: summary, comparison: this.compareWith(found), score: candidates[i].score })
    }
    return matches
  }

  private compareWith(candidate: StoredArticle): Comparison {
    const { lexicon, explain = false } = this.options
    const begun = performance.now()
    this.prepared ??= prepare(this.article, lexicon ? { lexicon } : {})
    const other = preparedTextsOf(this.store, lexicon).of(candidate)
    const comparison = compare(this.prepared, other, { ...(lexicon && { lexicon }), explain })
    this.milliseconds -= performance.now() - begun
    this.begun = true
    return comparison
  }
}
