import { Shape, type Words } from '../words.ts'
import type { Quoted } from './marks.ts'
import type { References } from './references.ts'

const mostWordsBefore = 45
const longestClause = 8

/** Where the sentences and clauses around a quotation begin and end, and where their verbs are. */
export class Sentences {
  private readonly text: string
  private readonly words: Words
  private readonly references: References

  constructor(text: string, words: Words, references: References) {
    this.text = text
    this.words = words
    this.references = references
  }

  /**
   * The first word of the sentence that ends before the word `end`; it does not
   * reach back past the offset `from`.
   */
  startOf(end: number, from: number): number {
    let first = end
    const least = Math.max(0, end - mostWordsBefore)
    while (first > least && this.words.starts[first - 1] >= from) {
      first--
      if (this.words.opens[first]) break
    }
    return first
  }

  /** The word behind the sentence that goes on at the word `first`. */
  endOf(first: number, limit: number, most: number): number {
    let end = first
    while (end < this.words.count && end - first < most && this.words.starts[end] < limit) {
      if (end > first && this.words.opens[end]) break
      end++
    }
    return end
  }

  /** The first word of the clause that a comma before a verb sets apart; past the verb where none does. */
  clauseOf(first: number, verb: number): number {
    for (let i = verb; i > Math.max(first, verb - longestClause); i--)
      if (this.text[this.words.ends[i - 1]] === ',') return i
    return verb + 1
  }

  /** Whether a sentence ends right before an offset. */
  endsAt(offset: number): boolean {
    return /[.!?…]["'”’»)]*\s*$/.test(this.text.slice(Math.max(0, offset - 4), offset))
  }

  /** '…,” said' and '…“, sagte'. */
  endsWithComma({ end, close }: Quoted): boolean {
    return this.text[end - 1] === ',' || this.text[close] === ','
  }

  /** 'comments', not 'his comments' and 'Trump's comments'. */
  isVerb(i: number, verbs: Set<string>): boolean {
    if (this.words.shapes[i] !== Shape.lower || !verbs.has(this.references.wordAt(i))) return false
    if (i === 0 || this.words.starts[i] - this.words.ends[i - 1] !== 1) return true
    const before = this.references.wordAt(i - 1)
    return !(this.references.grammar.determiners.has(before) || /['’]s$/.test(before))
  }

  isParticiple(i: number): boolean {
    return this.references.wordAt(i).endsWith('ing')
  }

  lastVerb(from: number, to: number, verbs: Set<string>): number {
    for (let i = to - 1; i >= from; i--) if (this.isVerb(i, verbs)) return i
    return -1
  }
}
