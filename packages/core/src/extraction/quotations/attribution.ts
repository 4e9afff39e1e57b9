import type { Block } from '../blocks.ts'
import { Shape, type Words } from '../words.ts'
import type { Quoted } from './marks.ts'
import type { Reference, References } from './references.ts'
import { firstSubject, nearestSubject, personIn, subjectBehind } from './subjects.ts'
import { framingVerbs, judgingVerbs, speechVerbs } from './verbs.ts'

/** Who is given as the speaker, and how plainly. */
export interface Attribution {
  reference: Reference | null
  /** A verb of speech stands right beside the quotation, with nothing but its subject between. */
  beside: boolean
  /** No verb tells; the sentence merely has this subject. */
  guessed: boolean
  /** The sentence goes on with the words of whom it quoted before. */
  goesOn: boolean
}

const attribution = (reference: Reference | null, rest: Partial<Attribution> = {}): Attribution => ({
  reference,
  beside: false,
  guessed: false,
  goesOn: false,
  ...rest,
})

const mostWordsAfter = 30
const mostWordsBefore = 45
const mostWordsToVerb = 4
const longestClause = 8
const longestDash = 8

/** Finds who says the words of a quotation, in the sentence around it. */
export class Attributions {
  private readonly text: string
  private readonly words: Words
  private readonly blocks: Block[]
  private readonly references: References

  constructor(text: string, words: Words, blocks: Block[], references: References) {
    this.text = text
    this.words = words
    this.blocks = blocks
    this.references = references
  }

  /** `previous` is the quotation before, `next` the words in quotation marks behind. */
  of(quoted: Quoted, previous: Quoted | undefined, next: Quoted | undefined): Attribution | null {
    const block = this.blocks[quoted.block]!
    const hasPrevious = previous !== undefined && previous.block === quoted.block
    const from = hasPrevious ? previous.close : block.start
    const to = next && next.block === quoted.block ? next.open : block.end
    return (
      this.after(quoted, to) ??
      (hasPrevious ? this.between(previous, quoted) : null) ??
      this.before(quoted, from) ??
      this.announced(quoted) ??
      this.guess(quoted, from)
    )
  }

  /** '…,” said Jane Doe', '…,” Jane Doe, 48, said' and '…” would be too late, Jane Doe said'. */
  private after(quoted: Quoted, limit: number): Attribution | null {
    const first = this.references.wordFrom(quoted.close)
    if (first >= this.words.count) return null
    if (!this.runsOn(quoted, first)) return this.signature(quoted, first)
    const end = this.sentenceEnd(first, limit, mostWordsAfter)
    if (this.references.wordAt(first) === 'according') return this.accordingTo(first, end)
    const leads = leadsOn.has(this.references.wordAt(first))
    const opens = this.opensSentence(quoted)
    if (leads && !opens) return null
    for (let i = first; i < end; i++) {
      if (!this.isVerb(i, speechVerbs) || this.isParticiple(i)) continue
      const isNear = !leads && (i - first <= mostWordsToVerb || (opens && this.endsWithComma(quoted)))
      const clause = isNear ? first : this.clauseStart(first, i)
      const before = i > clause ? this.subjectBefore(clause, i) : null
      const reference = clause <= i ? (before ?? this.subjectAfter(i + 1, end)) : null
      if (reference) return attribution(reference, { beside: i - first <= mostWordsToVerb })
      if (!opens && i - first > mostWordsToVerb) break
    }
    return opens && !leads ? this.byComma(quoted, first, end) : this.signature(quoted, first)
  }

  /** The first word of the clause that a comma before a verb sets apart; past the verb where none does. */
  private clauseStart(first: number, verb: number): number {
    for (let i = verb; i > Math.max(first, verb - longestClause); i--)
      if (this.text[this.words.ends[i - 1]] === ',') return i
    return verb + 1
  }

  private endsWithComma = ({ end, close }: Quoted) => this.text[end - 1] === ',' || this.text[close] === ','

  private opensSentence({ open, block }: Quoted): boolean {
    return open === this.blocks[block]!.start || this.isClosed(open)
  }

  /** '…,” Jane Doe deadpanned' and '…,” deadpanned Jane Doe': a comma tells as much as the verb would. */
  private byComma(quoted: Quoted, first: number, last: number): Attribution | null {
    if (!this.endsWithComma(quoted)) return null
    const isVerb =
      this.words.shapes[first] === Shape.lower && !this.references.pronouns.has(this.references.wordAt(first))
    const [reference] = this.references.among(isVerb ? first + 1 : first, Math.min(last, first + 5))
    return reference && (reference.entity?.type === 'person' || reference.pronoun)
      ? attribution(reference, { beside: true })
      : null
  }

  /** '“…” — Jane Doe', on the same line or the next. */
  private signature({ close }: Quoted, first: number): Attribution | null {
    const start = this.words.starts[first]
    if (start - close > longestDash || !/^\s*[-–—―]+\s*$/.test(this.text.slice(close, start))) return null
    const [reference] = this.references.among(first, Math.min(this.words.count, first + 5))
    const isSigned = reference?.entity?.type === 'person' && /^(?:[.,;)]|\s*$)/.test(this.text.slice(reference.end, reference.end + 2)) // prettier-ignore
    return isSigned ? attribution(reference, { beside: true }) : null
  }

  /** Whether the sentence goes on behind the closing mark. */
  private runsOn({ end, close }: Quoted, first: number): boolean {
    if (this.words.starts[first] - close > 4) return false
    const sign = this.text[end - 1]!
    if (sign === '.' && this.words.shapes[first] !== Shape.lower) return false
    return !this.text.slice(close, this.words.starts[first]).includes('.')
  }

  /** What stands between two quotations of a paragraph, where it names no other speaker. */
  private between(previous: Quoted, quoted: Quoted): Attribution | null {
    const first = this.references.wordFrom(previous.close)
    const end = this.references.wordFrom(quoted.open)
    const begins = this.sentenceStart(end, previous.close)
    if (begins > first + 1) return null
    if (this.isClosed(quoted.open)) return attribution(null, { goesOn: true })
    return this.before(quoted, previous.close) ?? attribution(null, { goesOn: true })
  }

  /** Whether a sentence ends right before an offset. */
  private isClosed(offset: number): boolean {
    return /[.!?…]["'”’»)]*\s*$/.test(this.text.slice(Math.max(0, offset - 4), offset))
  }

  /** 'Jane Doe said: “…' and 'Jane Doe called the plan “…'. */
  private before(quoted: Quoted, from: number): Attribution | null {
    const end = this.references.wordFrom(quoted.open)
    const first = this.sentenceStart(end, from)
    if (first === end) return null
    if (this.isOutcry(end)) return attribution(null, { beside: true })
    const inWords = this.inWordsOf(first, end)
    if (inWords) return inWords
    const speech = this.lastVerb(first, end, speechVerbs)
    const verb = this.tellingVerb(first, end, speech)
    if (verb === -1) return this.label(first, end) ?? this.accordingTo(first, end)
    const inverted = this.subjectAfter(verb + 1, end)
    const reference =
      this.subjectBefore(first, verb) ?? (this.text[quoted.open - 2] === ':' ? inverted : null)
    return reference && attribution(reference, { beside: speech !== -1 && this.isBeside(speech, end) })
  }

  /** A verb of speech; a later one that says what somebody calls something; else any that takes words in. */
  private tellingVerb(first: number, end: number, speech: number): number {
    const verb = Math.max(speech, this.lastVerb(first, end, judgingVerbs))
    return verb === -1 ? this.lastVerb(first, end, framingVerbs) : verb
  }

  /** 'Jane Doe: “…' */
  private label(first: number, end: number): Attribution | null {
    const reference = this.references.among(first, end).at(-1)
    const isLabel = reference?.entity && this.text[reference.end] === ':'
    return isLabel ? attribution(reference, { beside: true }) : null
  }

  /** 'Shouts of “': the crowd's words, and nobody's by name. */
  private isOutcry(end: number): boolean {
    return (
      end > 1 && this.references.wordAt(end - 1) === 'of' && outcries.has(this.references.wordAt(end - 2))
    )
  }

  /** 'said “' and 'told reporters “', not 'said the “'. */
  private isBeside(verb: number, end: number): boolean {
    return (
      end - verb === 1 ||
      (end - verb === 2 && !this.references.determiners.has(this.references.wordAt(end - 1)))
    )
  }

  private accordingTo(first: number, end: number): Attribution | null {
    for (let i = first; i + 1 < end; i++)
      if (this.references.wordAt(i) === 'according' && this.references.wordAt(i + 1) === 'to') {
        const [reference] = this.references.among(i + 2, end)
        return reference ? attribution(reference) : null
      }
    return null
  }

  /** 'in Jane Doe's words, “…' */
  private inWordsOf(first: number, end: number): Attribution | null {
    if (end - first < 3 || this.references.wordAt(end - 1) !== 'words') return null
    const reference = this.references.among(Math.max(first, end - 5), end - 1).at(-1)
    return reference?.entity ? attribution(reference) : null
  }

  /** A sentence before the quotation that ends with a colon: 'Jane Doe put it this way:'. */
  private announced(quoted: Quoted): Attribution | null {
    const end = this.references.wordFrom(quoted.open)
    if (end === 0 || !this.text.slice(this.words.ends[end - 1], quoted.open).includes(':')) return null
    const first = this.sentenceStart(end, Math.max(0, quoted.open - 400))
    const verb = this.lastVerb(first, end, speechVerbs)
    const reference = verb === -1 ? this.references.among(first, end).at(0) : this.subjectBefore(first, verb)
    return reference ? attribution(reference, { beside: true }) : null
  }

  /** The subject of the sentence that takes the words in, whatever its verb. */
  private guess(quoted: Quoted, from: number): Attribution | null {
    const end = this.references.wordFrom(quoted.open)
    const reference = personIn(this.references.among(this.sentenceStart(end, from), end))
    return reference ? attribution(reference, { guessed: true }) : null
  }

  private isParticiple(i: number): boolean {
    return this.references.wordAt(i).endsWith('ing')
  }

  private lastVerb(from: number, to: number, verbs: Set<string>): number {
    for (let i = to - 1; i >= from; i--) if (this.isVerb(i, verbs)) return i
    return -1
  }

  /** 'comments', not 'his comments' and 'Trump's comments'. */
  private isVerb(i: number, verbs: Set<string>): boolean {
    if (this.words.shapes[i] !== Shape.lower || !verbs.has(this.references.wordAt(i))) return false
    if (i === 0 || this.words.starts[i] - this.words.ends[i - 1] !== 1) return true
    const before = this.references.wordAt(i - 1)
    return !(this.references.determiners.has(before) || /['’]s$/.test(before))
  }

  private subjectBefore(from: number, verb: number): Reference | null {
    const references = this.references.among(from, verb)
    if (references.length === 0) return null
    const word = this.references.wordAt(verb - 1)
    const isBehindBy = word === 'by'
    if ((this.isParticiple(verb) && !isBehindBy) || coordinating.has(word)) return firstSubject(references)
    return nearestSubject(references, this.text[this.words.ends[verb - 1]] === ',')
  }

  /** The subject of an inverted clause: 'said the company's head, Jane Doe, on Friday'. */
  private subjectAfter(from: number, to: number): Reference | null {
    const references = this.references.among(from, Math.min(to, from + 14))
    const [first] = references
    if (!first) return null
    if (first.pronoun) return this.references.pronouns.has(this.references.wordAt(from)) ? first : null
    return subjectBehind(references)
  }

  private sentenceStart(end: number, from: number): number {
    let first = end
    const least = Math.max(0, end - mostWordsBefore)
    while (first > least && this.words.starts[first - 1] >= from) {
      first--
      if (this.words.opens[first]) break
    }
    return first
  }

  private sentenceEnd(first: number, limit: number, most: number): number {
    let end = first
    while (end < this.words.count && end - first < most && this.words.starts[end] < limit) {
      if (end > first && this.words.opens[end]) break
      end++
    }
    return end
  }
}

/** Words behind a quotation that carry its sentence on: the speaker stands before it. */
const leadsOn = new Set(
  'and but or that for as in of to at by with from while when because which if so than on over about during'.split(
    ' ',
  ),
)
const outcries = new Set('shouts shout chants chant cries cry calls screams'.split(' '))
const coordinating = new Set(['and', 'but', 'then', 'also'])
