import type { Name } from '../../article.ts'
import type { Words } from '../words.ts'
import { Entities } from './entities.ts'
import { lowercaseWords } from './lowercase-words.ts'
import type { Mention } from './mention.ts'
import { findMentions } from './mentions.ts'
import { genderOf, Types } from './types.ts'

/** What the names of a text are, and whom each mention of them means. */
export interface Names {
  /** In order of the text. */
  mentions: Mention[]
  entities: Entities
}

/** `dateline` is the place that the text gives for its own. */
export function readNames(text: string, words: Words, dateline: string | null): Names {
  const lowercase = lowercaseWords(text, words)
  const mentions = findMentions(text, words, lowercase)
  const types = new Types(text, words, lowercase, mentions, dateline)
  const entities = new Entities(mentions, (entity) => types.of(entity))
  for (const entity of entities.all) if (entity.type === 'person') entity.gender = genderOf(entity)
  return { mentions, entities }
}

/** The names as the article reports them: those whose kind is known. */
export function listNames({ entities }: Names): Name[] {
  return entities.all.flatMap(({ name, type, mentions }) =>
    type ? [{ name, type, mentions: mentions.map(({ start, end }) => [start, end] as const) }] : [],
  )
}
