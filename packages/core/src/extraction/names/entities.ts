import type { Mention } from './mentions.ts'

export type EntityType = 'person' | 'organization' | 'place'

/** Somebody or something that a text names, under one or several forms. */
export interface Entity {
  /** The fullest form. */
  name: string
  mentions: Mention[]
  type: EntityType | null
  gender: 'woman' | 'man' | null
}

/** The names of a text gathered by whom they name: 'Mr. Putin' and 'Putin' join 'Vladimir Putin'. */
export class Entities {
  readonly all: Entity[] = []
  private readonly byName = new Map<string, Entity>()
  private readonly byLastWord = new Map<string, Entity>()
  private readonly byFirstWord = new Map<string, Entity>()
  private readonly entityOf = new Map<Mention, Entity>()

  constructor(mentions: Mention[]) {
    for (const mention of mentions) if (isFull(mention)) this.join(mention, this.sameFull(mention.name))
    for (const mention of mentions) if (!isFull(mention)) this.join(mention, this.sameShort(mention))
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
    if (mention.name.length > entity.name.length && isFull(mention) && !mention.name.includes(' of '))
      entity.name = mention.name
    this.entityOf.set(mention, entity)
  }

  private add(name: string): Entity {
    const entity: Entity = { name, mentions: [], type: null, gender: null }
    this.all.push(entity)
    this.byName.set(name, entity)
    const words = name.split(' ')
    if (words.length > 1 && words.length < 5) {
      if (!this.byLastWord.has(words.at(-1)!)) this.byLastWord.set(words.at(-1)!, entity)
      if (!this.byFirstWord.has(words[0]!)) this.byFirstWord.set(words[0]!, entity)
    }
    return entity
  }

  /** 'Dale R. Kettering' is 'Dale Kettering'. */
  private sameFull(name: string): Entity | undefined {
    const known = this.byName.get(name)
    if (known) return known
    const words = name.split(' ')
    const candidate = this.byLastWord.get(words.at(-1)!)
    const same =
      candidate &&
      candidate.name.startsWith(`${words[0]} `) &&
      words.length < 5 &&
      isMiddle(words, candidate.name)
    if (!same) return undefined
    this.byName.set(name, candidate)
    return candidate
  }

  private sameShort({ name, title }: Mention): Entity | undefined {
    return (
      this.byName.get(name) ?? this.byLastWord.get(name) ?? (title ? undefined : this.byFirstWord.get(name))
    )
  }
}

const isFull = ({ first, last }: Mention) => last > first

/** Whether two names with one first and one last word differ by middle names alone. */
function isMiddle(words: string[], other: string): boolean {
  const others = other.split(' ')
  return Math.abs(words.length - others.length) <= 1 && !words.includes('of') && !others.includes('of')
}
