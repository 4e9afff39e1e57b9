import { isGivenName, organizationWords } from './lexicon.ts'
import type { Mention } from './mention.ts'

export type EntityType = 'person' | 'organization' | 'place'

/** Somebody or something that a text names, under one or several forms. */
export interface Entity {
  /** The fullest form. */
  name: string
  mentions: Mention[]
  type: EntityType | null
  gender: 'woman' | 'man' | null
}

/** What is known of a name before its short forms join it. */
export type Typing = (entity: Entity) => EntityType | null

/** The names of a text gathered by whom they name: 'Mr. Putin' and 'Putin' join 'Vladimir Putin'. */
export class Entities {
  readonly all: Entity[] = []
  private readonly byName = new Map<string, Entity>()
  private readonly byLastWord = new Map<string, Entity>()
  private readonly byFirstWord = new Map<string, Entity>()
  private readonly entityOf = new Map<Mention, Entity>()

  /** Full names are typed first: what a short form may join depends on what they name. */
  constructor(mentions: Mention[], typing: Typing) {
    for (const mention of mentions) if (isFull(mention)) this.join(mention, this.sameFull(mention.name))
    for (const entity of this.all) {
      entity.type = typing(entity)
      if (entity.type !== 'place') this.index(entity)
    }
    const typed = this.all.length
    for (const mention of mentions) if (!isFull(mention)) this.join(mention, this.sameShort(mention))
    for (const entity of this.all.slice(typed)) entity.type = typing(entity)
    for (const entity of this.all) entity.mentions.sort((x, y) => x.start - y.start)
  }

  of(mention: Mention): Entity {
    return this.entityOf.get(mention)!
  }

  named(name: string): Entity | undefined {
    return this.byName.get(name)
  }

  private join(mention: Mention, known: Entity | undefined): void {
    const entity = known ?? this.add(mention.name)
    entity.mentions.push(mention)
    if (isFull(mention) && mention.name.length > entity.name.length) {
      entity.name = mention.name
      this.byName.set(entity.name, entity)
    }
    this.entityOf.set(mention, entity)
  }

  private add(name: string): Entity {
    const entity: Entity = { name, mentions: [], type: null, gender: null }
    this.all.push(entity)
    this.byName.set(name, entity)
    return entity
  }

  private index(entity: Entity): void {
    const words = entity.name.split(' ')
    if (entity.type === 'person' && !this.byLastWord.has(words.at(-1)!))
      this.byLastWord.set(words.at(-1)!, entity)
    if (!this.byFirstWord.has(words[0]!)) this.byFirstWord.set(words[0]!, entity)
  }

  /** 'Dale R. Kettering' is 'Dale Kettering': one first and one last word, a middle name apart. */
  private sameFull(name: string): Entity | undefined {
    const known = this.byName.get(name)
    if (known) return known
    const words = name.split(' ')
    if (words.length > 4) return undefined
    const ends = `${words[0]} ${words.at(-1)}`
    const same = this.byEnds.get(ends)
    if (same) this.byName.set(name, same)
    else this.byEnds.set(ends, this.add(name))
    return this.byEnds.get(ends)
  }

  private readonly byEnds = new Map<string, Entity>()

  private sameShort({ name, title, placed }: Mention): Entity | undefined {
    const person = this.byLastWord.get(name)
    if (person || title) return person ?? this.byName.get(name)
    const known = this.byName.get(name)
    if (known || placed) return known
    const full = this.byFirstWord.get(name)
    return full &&
      (full.type === 'organization' ? !organizationWords.has(name.toLowerCase()) : isGivenName(name))
      ? full
      : undefined
  }
}

const isFull = ({ first, last }: Mention) => last > first
