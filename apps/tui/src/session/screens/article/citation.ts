import { articleName } from '@unspin/library/reading'
import { oneLine } from '@unspin/core/wording'
import type { ArticleState } from './opened.ts'
import { leadsToPlaces } from './tabs.ts'

/** The words that are looked at, and where they stand; null where none are. */
export function citationOf({
  stored,
  story,
  tab,
}: Pick<ArticleState, 'stored' | 'story' | 'tab'>): string | null {
  const mark = story?.marks[story.at]
  if (!stored || !mark || !leadsToPlaces(tab)) return null
  const quotation = stored.article.quotes.find(({ start, end }) => start === mark[0] && end === mark[1])
  const speaker = quotation?.speaker ? `${quotation.speaker.name}, in ` : ''
  const origin = [stored.publisher, stored.published, stored.source].filter((part) => part !== null)
  const where = [`“${articleName(stored)}”`, ...origin].join(', ')
  return `“${oneLine(stored.article.text.slice(...mark))}” (${speaker}${where}, id ${stored.id})`
}
