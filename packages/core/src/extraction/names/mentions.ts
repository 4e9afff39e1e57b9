import { isCapital, type Words } from '../words.ts'
import { Lowered } from './lowered.ts'
import type { Mention } from './mention.ts'
import { MentionReader } from './mention-reader.ts'
import { Runs } from './runs.ts'

/** The names that a text may hold, in order. */
export function findMentions(text: string, words: Words, lowercase: Set<string>): Mention[] {
  const lowered = new Lowered(text, words)
  const runs = new Runs(text, words, lowered)
  const reader = new MentionReader(text, words, lowercase, lowered)
  const mentions: Mention[] = []
  for (let i = 0; i < words.count; i++) {
    if (!isCapital(words, i)) continue
    const last = runs.endOfRun(i)
    const mention = reader.mentionIn(i, last)
    if (mention) mentions.push(mention)
    i = last
  }
  return inOneSpelling(mentions)
}

/**
 * A name in capitals, as a dateline and some papers write it, is the name that stands
 * in the text in ordinary letters.
 */
function inOneSpelling(mentions: Mention[]): Mention[] {
  const loud = mentions.filter(({ name }) => name.length > 3 && name === name.toUpperCase())
  if (loud.length === 0) return mentions
  const spellings = new Map(
    mentions.filter((mention) => !loud.includes(mention)).map(({ name }) => [name.toUpperCase(), name]),
  )
  for (const mention of loud) mention.name = spellings.get(mention.name) ?? mention.name
  return mentions
}
