import { firstTokenFrom } from '../../normalization/tokens.ts'
import type { Speaker } from '../../article.ts'
import type { Entity } from '../names/entities.ts'
import { roleNouns, titles } from '../names/lexicon.ts'
import type { Mention } from '../names/mention.ts'
import type { Names } from '../names/names.ts'
import { Shape, type Words } from '../words.ts'
import { type Grammar, grammarOf, groupPronouns, mensPronouns, womensPronouns } from './grammar.ts'
import { speechVerbs } from './verbs.ts'

/** A place where the text says who speaks: by name, by pronoun, or by what the person is. */
export interface Reference {
  start: number
  end: number
  /** `null` for pronouns and descriptions until they are resolved. */
  entity: Entity | null
  pronoun: string | null
  /** 'The senator': a description of a person. */
  personal: boolean
  /** Behind a preposition or with a possessive ending, where no subject stands. */
  governed: boolean
}

/** Who spoke last, and where those words end. */
export interface LastSpeaker {
  entity: Entity
  end: number
}

const indefinite = new Set([
  'a',
  'an',
  'one',
  'another',
  'some',
  'many',
  'several',
  'both',
  'ein',
  'eine',
  'un',
  'une',
  'una',
])

const farthestAntecedent = 1500
const longestDescription = 6

/** Finds and resolves the references of one text. Questions must come in the text's order. */
export class References {
  private readonly text: string
  private readonly words: Words
  private readonly names: Names
  private readonly mentionAt = new Map<number, Mention>()
  readonly grammar: Grammar
  private readonly byRole = new Map<string, Entity>()

  constructor(text: string, words: Words, names: Names, lang: string | null) {
    this.grammar = grammarOf(lang)
    this.text = text
    this.words = words
    this.names = names
    for (const mention of names.mentions) {
      this.mentionAt.set(mention.first, mention)
      this.learnRole(mention)
    }
  }

  wordAt(i: number): string {
    return this.text.slice(this.words.starts[i], this.words.ends[i]).toLowerCase()
  }

  /** 'Defense Minister Sergei Shoigu' is 'the minister' from then on. */
  private learnRole(mention: Mention): void {
    const entity = this.names.entities.of(mention)
    if (entity.type !== 'person' || !entity.name.includes(' ')) return
    for (const title of mention.title.split(' ')) if (title) this.byRole.set(title, entity)
    const before = mention.first > 0 ? this.wordAt(mention.first - 1) : ''
    if (roleNouns.has(before) || titles.has(before)) this.byRole.set(before, entity)
  }

  /** The references that begin among the words `from` to `to`, end exclusive. */
  among(from: number, to: number): Reference[] {
    const references: Reference[] = []
    for (let i = from; i < to; i++) {
      const mention = this.mentionAt.get(i)
      const last = mention ? mention.last : this.isDeterminer(i) ? this.endOfDescription(i, to) : i
      if (mention) references.push(this.named(mention))
      else if (last > i) references.push(this.describing(i, last))
      else if (this.grammar.pronouns.has(this.wordAt(i))) references.push(this.byPronoun(i))
      i = last
    }
    return references
  }

  private named(mention: Mention): Reference {
    const { first, last, start, end, title } = mention
    const before = title ? title.split(' ').length : 0
    return {
      start,
      end,
      entity: this.names.entities.of(mention),
      pronoun: null,
      personal: false,
      governed: this.isGoverned(first - before, last),
    }
  }

  private describing(first: number, last: number): Reference {
    const { starts, ends } = this.words
    return {
      start: starts[first],
      end: ends[last],
      entity: null,
      pronoun: null,
      personal: this.isRole(last),
      governed: this.isGoverned(first, last),
    }
  }

  /** 'répond-il', 'confie-t-elle': a verb with its pronoun in one word. */
  inverted(i: number): Reference | null {
    const [, pronoun] = /-(il|elle|ils|elles|je|nous|on)$/.exec(this.wordAt(i)) ?? []
    if (!pronoun) return null
    const end = this.words.ends[i]
    return { start: end - pronoun.length, end, entity: null, pronoun, personal: false, governed: false }
  }

  private byPronoun(i: number): Reference {
    const { starts, ends } = this.words
    const pronoun = this.wordAt(i)
    return {
      start: starts[i],
      end: ends[i],
      entity: null,
      pronoun,
      personal: false,
      governed: false,
    }
  }

  private isGoverned(first: number, last: number): boolean {
    if (this.isPossessive(last)) return true
    return first > 0 && !this.words.opens[first] && this.grammar.prepositions.has(this.wordAt(first - 1))
  }

  private isDeterminer(i: number): boolean {
    return this.words.shapes[i] !== Shape.number && this.grammar.determiners.has(this.wordAt(i))
  }

  /** 'the Florida senator' */
  private isRoleBehind({ last, end }: Mention): boolean {
    return this.words.starts[last + 1] - end === 1 && this.isRole(last + 1)
  }

  private isRole(i: number): boolean {
    const word = this.wordAt(i)
    return roleNouns.has(word) || titles.has(word)
  }

  /**
   * 'The company noted': a verb in the past ends what a determiner began, unless it stands
   * right behind it, 'the estimated …'.
   */
  private endsDescription(i: number, determiner: number): boolean {
    const word = this.wordAt(i)
    return endsDescription.has(word) || (i > determiner + 1 && word.endsWith('ed') && speechVerbs.has(word))
  }

  /**
   * Where a description ends that begins with a determiner: 'the company', 'the Florida senator'. A name in
   * it is the reference itself, unless somebody's role ends the description.
   */
  private endOfDescription(i: number, to: number): number {
    let last = i
    while (last + 1 < to && last - i < longestDescription) {
      const gap = this.words.starts[last + 1] - this.words.ends[last]
      if (gap !== 1 || this.endsDescription(last + 1, i)) break
      const name = this.mentionAt.get(last + 1)
      if (name) return name.last + 1 < to && this.isRoleBehind(name) ? name.last + 1 : i
      last++
    }
    return last
  }

  /** Who is meant, as far as the text tells. */
  resolve(reference: Reference, lastSpeaker: LastSpeaker | null): Speaker | null {
    const { start, end } = reference
    const entity =
      reference.entity ??
      (reference.pronoun ? this.antecedent(reference, lastSpeaker) : this.described(reference))
    if (entity) return { name: entity.name, mention: [start, end] }
    return reference.pronoun ? null : { name: this.text.slice(start, end), mention: [start, end] }
  }

  entityNamed(name: string): Entity | null {
    return this.names.entities.named(name) ?? null
  }

  private described({ start, end }: Reference): Entity | null {
    const words = this.text.slice(start, end).toLowerCase().split(' ')
    if (indefinite.has(words[0]!)) return null
    return this.byRole.get(words.at(-1)!) ?? null
  }

  /**
   * Whom or what a pronoun means: the last speaker while the text stays with him or her, else the first whom
   * the nearest sentence with a fitting one names.
   */
  private antecedent({ start, pronoun }: Reference, lastSpeaker: LastSpeaker | null): Entity | null {
    const fits = fitting(pronoun!)
    if (!fits) return null
    const speaker = lastSpeaker && fits(lastSpeaker.entity) ? lastSpeaker : null
    return this.subjectBefore(start, speaker?.end ?? 0, fits) ?? speaker?.entity ?? null
  }

  /**
   * In the nearest sentence before an offset that names somebody who fits: the first, but the
   * owner of something ('Jane's') last.
   */
  private subjectBefore(offset: number, after: number, fits: (entity: Entity) => boolean): Entity | null {
    const { mentions, entities } = this.names
    let found: Entity | null = null
    let sentence = -1
    for (let i = mentionsBefore(mentions, offset) - 1; i >= 0; i--) {
      const mention = mentions[i]!
      if (offset - mention.start > farthestAntecedent || mention.start < after) break
      const entity = entities.of(mention)
      if (!fits(entity)) continue
      const begins = this.sentenceOf(mention.first)
      if (found && (begins !== sentence || this.isPossessive(mention.last))) break
      sentence = begins
      found = entity
    }
    return found
  }

  private isPossessive(word: number): boolean {
    return /['’]s$|s['’]$/.test(this.wordAt(word))
  }

  private sentenceOf(word: number): number {
    let first = word
    while (first > 0 && !this.words.opens[first]) first--
    return first
  }

  opensSentence(word: number): boolean {
    return this.words.opens[word] === 1
  }

  wordFrom(offset: number): number {
    return firstTokenFrom(this.words, offset)
  }
}

/** What a pronoun may mean; null for those of the speakers themselves. */
function fitting(pronoun: string): ((entity: Entity) => boolean) | null {
  const woman = womensPronouns.has(pronoun)
  if (woman || mensPronouns.has(pronoun)) {
    const gender = woman ? 'woman' : 'man'
    return (entity) => entity.type === 'person' && (entity.gender === null || entity.gender === gender)
  }
  return groupPronouns.has(pronoun) ? (entity) => entity.type === 'organization' : null
}

const endsDescription = new Set(
  'said says told tells asked added wrote who that which in at on to for with by from as and but have has had is was were are'.split(
    ' ',
  ),
)

function mentionsBefore(mentions: Mention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
