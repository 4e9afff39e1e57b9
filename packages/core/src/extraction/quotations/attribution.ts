import type { Block } from '../block.ts'
import { Shape, type Words } from '../words.ts'
import type { Quoted } from './marks.ts'
import type { Reference, References } from './references.ts'
import { Sentences } from './sentences.ts'
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
const mostWordsToVerb = 4
const mostWordsToName = 4
const mostHeldUp = 3
const longestDash = 8
const longestAnnouncement = 400

/** Finds who says the words of a quotation, in the sentence around it. */
export class Attributions {
  private readonly text: string
  private readonly words: Words
  private readonly blocks: Block[]
  private readonly references: References
  private readonly sentences: Sentences

  constructor(text: string, words: Words, blocks: Block[], references: References) {
    this.text = text
    this.words = words
    this.blocks = blocks
    this.references = references
    this.sentences = new Sentences(text, words, references)
  }

  /**
   * `quoted[i]`, after the quotation `previous`; what else stands in quotation
   * marks before it is no quotation.
   */
  find(all: Quoted[], i: number, previous: Quoted | undefined): Attribution | null {
    const quoted = all[i]!
    const block = this.blocks[quoted.block]!
    const next = all[i + 1]
    const hasPrevious = previous !== undefined && previous.block === quoted.block
    // Looking back past a few words held up is enough, and keeps a text of nothing but marks cheap.
    const from = Math.max(block.start, hasPrevious ? previous.close : 0, all[i - mostHeldUp]?.close ?? 0)
    const to = next && next.block === quoted.block ? next.open : block.end
    return (
      this.inside(quoted) ??
      this.after(quoted, to) ??
      (hasPrevious ? this.between(previous, quoted) : null) ??
      this.before(quoted, from) ??
      this.announced(quoted) ??
      this.guess(quoted, from)
    )
  }

  /** '« L’hiver dernier, assure Mme Astruc, la facture a triplé. »' */
  private inside({ start, end }: Quoted): Attribution | null {
    if (!this.references.grammar.attributesInside) return null
    const last = this.references.wordFrom(end)
    for (let i = this.references.wordFrom(start) + 1; i + 1 < last; i++) {
      if (this.text[this.words.ends[i - 1]] !== ',') continue
      const inverted = this.references.inverted(i)
      if (inverted) return attribution(inverted, { beside: true })
      if (!this.sentences.isVerb(i, speechVerbs)) continue
      const [reference] = this.references.among(i + 1, Math.min(last, i + 4))
      if (reference?.entity) return attribution(reference, { beside: true })
    }
    return null
  }

  /** '…,” said Jane Doe', '…,” Jane Doe, 48, said' and '…” would be too late, Jane Doe said'. */
  private after(quoted: Quoted, limit: number): Attribution | null {
    const first = this.references.wordFrom(quoted.close)
    if (first >= this.words.count) return null
    if (!this.runsOn(quoted, first)) return this.signature(quoted, first)
    const end = this.sentences.endOf(first, limit, mostWordsAfter)
    const inverted = this.references.inverted(first)
    if (inverted) return attribution(inverted, { beside: true })
    if (this.references.grammar.sources.has(this.references.wordAt(first))) return this.sourceIn(first, end)
    const leads = leadsOn.has(this.references.wordAt(first))
    const opens = this.opensSentence(quoted)
    if (leads && !opens) return null
    return this.behind(quoted, first, end, opens, leads) ?? this.signature(quoted, first)
  }

  private behind(
    quoted: Quoted,
    first: number,
    end: number,
    opens: boolean,
    leads: boolean,
  ): Attribution | null {
    const isSet = opens && this.sentences.endsWithComma(quoted)
    for (let i = first; i < end; i++) {
      if (!this.sentences.isVerb(i, speechVerbs) || this.sentences.isParticiple(i)) continue
      const clause =
        !leads && (isSet || i - first <= mostWordsToVerb) ? first : this.sentences.clauseOf(first, i)
      const before = i > clause ? this.subjectBefore(clause, i) : null
      const reference = clause <= i ? (before ?? this.subjectAfter(i + 1, end)) : null
      if (reference) return attribution(reference, { beside: i - first <= mostWordsToVerb })
      if (!opens && i - first > mostWordsToVerb) break
    }
    return isSet && !leads ? this.byComma(first, end) : null
  }

  /** '…,” Jane Doe deadpanned' and '…,” deadpanned Jane Doe': a comma tells as much as the verb would. */
  private byComma(first: number, end: number): Attribution | null {
    const { pronouns } = this.references.grammar
    const isVerb = this.words.shapes[first] === Shape.lower && !pronouns.has(this.references.wordAt(first))
    const from = isVerb ? first + 1 : first
    const [reference] = this.references.among(from, Math.min(end, from + mostWordsToName))
    return reference && (reference.entity?.type === 'person' || reference.pronoun)
      ? attribution(reference, { beside: true })
      : null
  }

  /** '“…” — Jane Doe', on the same line or the next. */
  private signature({ close }: Quoted, first: number): Attribution | null {
    const start = this.words.starts[first]
    if (start - close > longestDash || !/^\s*[-–—―]+\s*$/.test(this.text.slice(close, start))) return null
    const [reference] = this.references.among(first, Math.min(this.words.count, first + mostWordsToName))
    if (reference?.entity?.type !== 'person') return null
    const rest = this.text.slice(reference.end, reference.end + 2)
    return /^[.,;)]|^\s*$/.test(rest) ? attribution(reference, { beside: true }) : null
  }

  /** Whether the sentence goes on behind the closing mark. */
  private runsOn({ end, close }: Quoted, first: number): boolean {
    if (this.words.starts[first] - close > 4) return false
    const sign = this.text[end - 1]!
    if (sign === '.' && this.words.shapes[first] !== Shape.lower) return false
    return !this.text.slice(close, this.words.starts[first]).includes('.')
  }

  private opensSentence({ open, block }: Quoted): boolean {
    return open === this.blocks[block]!.start || this.sentences.endsAt(open)
  }

  /** What stands between two quotations of a paragraph, where it names no other speaker. */
  private between(previous: Quoted, quoted: Quoted): Attribution | null {
    const first = this.references.wordFrom(previous.close)
    const end = this.references.wordFrom(quoted.open)
    if (this.sentences.startOf(end, previous.close) > first + 1) return null
    if (this.sentences.endsAt(quoted.open)) return attribution(null, { goesOn: true })
    return this.before(quoted, previous.close) ?? attribution(null, { goesOn: true })
  }

  /** 'Jane Doe said: “…' and 'Jane Doe called the plan “…'. */
  private before(quoted: Quoted, from: number): Attribution | null {
    const end = this.references.wordFrom(quoted.open)
    const first = this.sentences.startOf(end, from)
    if (first === end) return null
    if (this.isOutcry(end)) return attribution(null, { beside: true })
    const inWords = this.inWordsOf(first, end)
    if (inWords) return inWords
    const speech = this.sentences.lastVerb(first, end, speechVerbs)
    const verb = this.tellingVerb(first, end, speech)
    if (verb === -1) return this.label(first, end) ?? this.sourceIn(first, end)
    const inverted = this.subjectAfter(verb + 1, end)
    const reference =
      this.subjectBefore(first, verb) ?? (this.text[quoted.open - 2] === ':' ? inverted : null)
    return reference && attribution(reference, { beside: speech !== -1 && this.isBeside(speech, end) })
  }

  /** A verb of speech; a later one that says what somebody calls something; else any that takes words in. */
  private tellingVerb(first: number, end: number, speech: number): number {
    const verb = Math.max(speech, this.sentences.lastVerb(first, end, judgingVerbs))
    return verb === -1 ? this.sentences.lastVerb(first, end, framingVerbs) : verb
  }

  /** 'Jane Doe: “…' */
  private label(first: number, end: number): Attribution | null {
    const reference = this.references.among(first, end).at(-1)
    if (!reference?.entity || this.text[reference.end] !== ':') return null
    // 'He told of North Korea: “…': a place at the end of a sentence is what it is about.
    if (reference.entity.type === 'place' && reference.start > this.words.starts[first]!) return null
    const isNoun = this.references.grammar.capitalizesNouns && reference.entity.type !== 'person'
    return isNoun ? null : attribution(reference, { beside: true })
  }

  /** 'Shouts of “': the crowd's words, and nobody's by name. */
  private isOutcry(end: number): boolean {
    return (
      end > 1 && this.references.wordAt(end - 1) === 'of' && outcries.has(this.references.wordAt(end - 2))
    )
  }

  /** 'said “' and 'told reporters “', not 'said the “'. */
  private isBeside(verb: number, end: number): boolean {
    const { determiners } = this.references.grammar
    return end - verb === 1 || (end - verb === 2 && !determiners.has(this.references.wordAt(end - 1)))
  }

  /** 'according to Jane Doe', 'selon les mots de Jane Doe': whom a source word names. */
  private sourceIn(first: number, end: number): Attribution | null {
    for (let i = first; i + 1 < end; i++)
      if (this.references.grammar.sources.has(this.references.wordAt(i))) {
        const references = this.references.among(i + 1, end)
        const [nearest] = references
        const reference = nearest && !nearest.entity ? (personIn(references) ?? nearest) : nearest
        return reference ? attribution(reference, { beside: i === first }) : null
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
    const first = this.sentences.startOf(end, Math.max(0, quoted.open - longestAnnouncement))
    const verb = this.sentences.lastVerb(first, end, speechVerbs)
    const references = this.references.among(first, end)
    const reference = verb === -1 ? (personIn(references) ?? references[0]) : this.subjectBefore(first, verb)
    return reference ? attribution(reference, { beside: true }) : null
  }

  /** The subject of the sentence that takes the words in, whatever its verb. */
  private guess(quoted: Quoted, from: number): Attribution | null {
    const end = this.references.wordFrom(quoted.open)
    const reference = personIn(this.references.among(this.sentences.startOf(end, from), end))
    return reference ? attribution(reference, { guessed: true }) : null
  }

  private subjectBefore(from: number, verb: number): Reference | null {
    const references = this.references.among(from, verb)
    if (references.length === 0) return null
    const word = this.references.wordAt(verb - 1)
    const isLate = this.sentences.isParticiple(verb) && word !== 'by'
    if (isLate || coordinating.has(word)) return firstSubject(references)
    return nearestSubject(references, this.text[this.words.ends[verb - 1]] === ',')
  }

  /** The subject of an inverted clause: 'said the company's head, Jane Doe, on Friday'. */
  private subjectAfter(from: number, to: number): Reference | null {
    const references = this.references.among(from, Math.min(to, from + 14))
    const [first] = references
    if (!first) return null
    if (first.pronoun)
      return this.references.grammar.pronouns.has(this.references.wordAt(from)) ? first : null
    return subjectBehind(references)
  }
}

const wordSet = (list: string) => new Set(list.split(' '))

/** Words behind a quotation that carry its sentence on: the speaker stands before it. */
const leadsOn = wordSet(
  'and but or that for as in of to at by with from while when because which if so than on over about during',
)
const outcries = wordSet('shouts shout chants chant cries cry calls screams')
const coordinating = wordSet('and but then also')
