import { firstTokenFrom } from '../../normalization/tokens.ts'
import type { Speaker } from '../../article.ts'
import type { Entity } from '../names/entities.ts'
import { roleNouns } from '../names/lexicon.ts'
import type { Mention } from '../names/mentions.ts'
import type { Names } from '../names/names.ts'
import { Shape, type Words } from '../words.ts'
import { determinersIn, mensPronouns, pronounsIn, womensPronouns } from './verbs.ts'

/** A place where the text says who speaks: by name, by pronoun, or by what the person is. */
export interface Reference {
  start: number
  end: number
  /** `null` for pronouns and descriptions until they are resolved. */
  entity: Entity | null
  pronoun: string | null
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
  readonly pronouns: Set<string>
  readonly determiners: Set<string>
  private readonly byRole = new Map<string, Entity>()

  constructor(text: string, words: Words, names: Names, lang: string | null) {
    this.pronouns = pronounsIn(lang)
    this.determiners = determinersIn(lang)
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
    if (roleNouns.has(before)) this.byRole.set(before, entity)
  }

  /** The references that begin among the words `from` to `to`, end exclusive. */
  among(from: number, to: number): Reference[] {
    const references: Reference[] = []
    for (let i = from; i < to; i++) {
      const mention = this.mentionAt.get(i)
      const word = mention ? '' : this.wordAt(i)
      if (mention) {
        references.push({
          start: mention.start,
          end: mention.end,
          entity: this.names.entities.of(mention),
          pronoun: null,
        })
        i = mention.last
      } else if (this.pronouns.has(word)) {
        references.push({ start: this.words.starts[i], end: this.words.ends[i], entity: null, pronoun: word })
      } else if (this.determiners.has(word) && !this.namesFollow(i, to)) {
        const last = this.endOfDescription(i, to)
        if (last > i)
          references.push({
            start: this.words.starts[i],
            end: this.words.ends[last],
            entity: null,
            pronoun: null,
          })
        i = last
      }
    }
    return references
  }

  private namesFollow(i: number, to: number): boolean {
    for (let at = i + 1; at < Math.min(to, i + 4); at++) {
      if (this.mentionAt.has(at)) return true
      if (this.words.shapes[at] !== Shape.lower) return false
    }
    return false
  }

  private endOfDescription(i: number, to: number): number {
    let last = i
    while (last + 1 < to && last - i < longestDescription) {
      const gap = this.words.starts[last + 1] - this.words.ends[last]
      if (gap !== 1 || endsDescription.has(this.wordAt(last + 1))) break
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
   * The person whom a pronoun means: the last speaker while the text stays with him or her, else the first whom the nearest
   * sentence with a fitting person names.
   */
  private antecedent({ start, pronoun }: Reference, lastSpeaker: LastSpeaker | null): Entity | null {
    const woman = womensPronouns.has(pronoun!)
    if (!woman && !mensPronouns.has(pronoun!)) return null
    const gender = woman ? 'woman' : 'man'
    const fits = (entity: Entity) =>
      entity.type === 'person' && (entity.gender === null || entity.gender === gender)
    const speaker = lastSpeaker && fits(lastSpeaker.entity) ? lastSpeaker : null
    return this.subjectBefore(start, speaker?.end ?? 0, fits) ?? speaker?.entity ?? null
  }

  /** Of the nearest sentence before an offset that names a fitting person, the first it names. */
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
      if (found && begins !== sentence) break
      sentence = begins
      found = entity
    }
    return found
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
