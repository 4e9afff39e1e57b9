import type { Block } from '../blocks.ts'
import { Shape, type Words } from '../words.ts'
import type { Quoted } from './marks.ts'
import type { Reference, References } from './references.ts'
import { framingVerbs, speechVerbs } from './verbs.ts'

/** Who is given as the speaker, and how plainly. */
export interface Attribution {
  reference: Reference | null
  /** A verb of speech stands right beside the quotation, with nothing but its subject between. */
  beside: boolean
  /** No verb tells; the sentence merely has this subject. */
  guessed: boolean
}

const mostWordsAfter = 30
const mostWordsBefore = 45

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

  of(quoted: Quoted, previous: Quoted | undefined, next: Quoted | undefined): Attribution | null {
    const block = this.blocks[quoted.block]!
    const from = previous && previous.block === quoted.block ? previous.close : block.start
    const to = next && next.block === quoted.block ? next.open : block.end
    return (
      this.after(quoted, to) ??
      this.before(quoted, from) ??
      this.announced(quoted) ??
      this.guess(quoted, from)
    )
  }

  /** '…,” said Jane Doe' and '…,” Jane Doe, 48, said'. */
  private after(quoted: Quoted, limit: number): Attribution | null {
    const first = this.references.wordFrom(quoted.close)
    if (!this.goesOn(quoted, first)) return null
    const end = this.sentenceEnd(first, limit, mostWordsAfter)
    if (this.references.wordAt(first) === 'according') return this.accordingTo(first, end)
    if (leadsOn.has(this.references.wordAt(first))) return null
    for (let i = first; i < end; i++) {
      if (!this.isVerb(i, speechVerbs) || this.isParticiple(i)) continue
      const before = i > first ? this.subjectBefore(first, i) : null
      const reference = before ?? this.subjectAfter(i + 1, end)
      if (reference) return { reference, beside: i - first <= 4, guessed: false }
      if (i - first > 3) return null
    }
    return null
  }

  /** Whether the sentence goes on behind the closing mark. */
  private goesOn({ end, close }: Quoted, first: number): boolean {
    if (first >= this.words.count || this.words.starts[first] - close > 4) return false
    const sign = this.text[end - 1]!
    if (sign === '.' && this.words.shapes[first] !== Shape.lower) return false
    return !this.text.slice(close, this.words.starts[first]).includes('.')
  }

  /** 'Jane Doe said: “…' and 'Jane Doe called the plan “…'. */
  private before(quoted: Quoted, from: number): Attribution | null {
    const end = this.references.wordFrom(quoted.open)
    const first = this.sentenceStart(end, from)
    if (first === end) return null
    if (this.isOutcry(end)) return { reference: null, beside: true, guessed: false }
    const speech = this.lastVerb(first, end, speechVerbs)
    const verb = speech === -1 ? this.lastVerb(first, end, framingVerbs) : speech
    if (verb === -1) return this.accordingTo(first, end)
    const inverted = this.subjectAfter(verb + 1, end)
    const reference =
      this.subjectBefore(first, verb) ?? (this.text[quoted.open - 2] === ':' ? inverted : null)
    return reference && { reference, beside: speech !== -1 && this.isBeside(speech, end), guessed: false }
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
        return reference ? { reference, beside: false, guessed: false } : null
      }
    return this.inWordsOf(first, end)
  }

  /** 'in Jane Doe's words, “…' */
  private inWordsOf(first: number, end: number): Attribution | null {
    if (end - first < 3 || this.references.wordAt(end - 1) !== 'words') return null
    const reference = this.references.among(Math.max(first, end - 5), end - 1).at(-1)
    return reference?.entity ? { reference, beside: false, guessed: false } : null
  }

  /** A sentence before the quotation that ends with a colon: 'Jane Doe put it this way:'. */
  private announced(quoted: Quoted): Attribution | null {
    const end = this.references.wordFrom(quoted.open)
    if (end === 0 || !this.text.slice(this.words.ends[end - 1], quoted.open).includes(':')) return null
    const first = this.sentenceStart(end, Math.max(0, quoted.open - 400))
    const verb = this.lastVerb(first, end, speechVerbs)
    const reference = verb === -1 ? this.references.among(first, end).at(0) : this.subjectBefore(first, verb)
    return reference ? { reference, beside: true, guessed: false } : null
  }

  /** The subject of the sentence that takes the words in, whatever its verb. */
  private guess(quoted: Quoted, from: number): Attribution | null {
    const end = this.references.wordFrom(quoted.open)
    const references = this.references.among(this.sentenceStart(end, from), end)
    const reference = references.find(
      ({ entity, pronoun }) => entity?.type === 'person' || (pronoun !== null && pronoun !== 'who'),
    )
    return reference ? { reference, beside: false, guessed: true } : null
  }

  private isParticiple(i: number): boolean {
    return this.references.wordAt(i).endsWith('ing')
  }

  private lastVerb(from: number, to: number, verbs: Set<string>): number {
    for (let i = to - 1; i >= from; i--) if (this.isVerb(i, verbs)) return i
    return -1
  }

  private isVerb(i: number, verbs: Set<string>): boolean {
    return this.words.shapes[i] === Shape.lower && verbs.has(this.references.wordAt(i))
  }

  /** The subject of a verb among the words before it: past an apposition, the name that the apposition explains. */
  private subjectBefore(from: number, verb: number): Reference | null {
    const references = this.references.among(from, verb)
    const nearest = references.at(-1)
    if (!nearest) return null
    if (this.isParticiple(verb) || coordinating.has(this.references.wordAt(verb - 1)))
      return firstSubject(references)
    if (nearest.pronoun && nearest.pronoun !== 'who') return nearest
    const isClosed = this.text[this.words.ends[verb - 1]] === ','
    const persons = references.filter(({ entity }) => entity?.type === 'person')
    if (isClosed || nearest.pronoun === 'who') return persons[0] ?? references[0]!
    return persons.at(-1) ?? references.find(({ pronoun }) => pronoun !== null) ?? nearest
  }

  /** The subject of an inverted clause: 'said the company's head, Jane Doe, on Friday'. */
  private subjectAfter(from: number, to: number): Reference | null {
    const references = this.references.among(from, Math.min(to, from + 14))
    const [first] = references
    if (!first) return null
    if (first.pronoun) return this.references.pronouns.has(this.references.wordAt(from)) ? first : null
    return references.find(({ entity }) => entity?.type === 'person') ?? first
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

const firstSubject = (references: Reference[]) =>
  references.find(
    ({ entity, pronoun }) => entity?.type === 'person' || (pronoun !== null && pronoun !== 'who'),
  ) ?? references[0]!
