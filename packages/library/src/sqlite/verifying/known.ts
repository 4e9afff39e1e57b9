import type { Database } from '../database.ts'
import { highest } from '../highest.ts'

const isThere = 1
const isCurrent = 2
const isGone = 4
const hasTerms = 8

/** What one part of a verification has seen, for the next: which numbers articles have, a byte each. */
export class Known {
  /** The highest number that an article has. */
  readonly last: number
  /** Sums over what was readable. */
  readonly totals = { articles: 0, versions: 0, words: 0 }
  /** Whether every row of articles could be read: only then the sums say something. */
  isComplete = true
  private readonly numbers: Uint8Array

  constructor(db: Database) {
    this.last = highest(db, 'articles') ?? 0
    this.numbers = new Uint8Array(this.last + 1)
  }

  see(number: number, current: boolean, words: number): void {
    this.numbers[number]! |= current ? isThere | isCurrent : isThere
    this.totals.versions++
    if (!current) return
    this.totals.articles++
    this.totals.words += words
  }

  /** Records an article that cannot be read, of which no more is known than its number. */
  miss(number: number): void {
    this.numbers[number]! |= isThere
    this.isComplete = false
  }

  seeGone(number: number): void {
    this.numbers[number]! |= isGone
  }

  seeTerm(number: number): void {
    this.numbers[number]! |= hasTerms
  }

  /** Whether the index may name it. */
  mayBeNamed(number: number): boolean {
    return (this.numbers[number]! & (isThere | isGone)) !== 0
  }

  /** Current articles that no word leads to. */
  *withoutTerms(): Generator<number> {
    for (let number = 1; number <= this.last; number++)
      if ((this.numbers[number]! & (isCurrent | hasTerms)) === isCurrent) yield number
  }
}
