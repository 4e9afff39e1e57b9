import type { Article, Name, Quotation } from '@unspin/core'
import { bySpeaker, byType, type Mentioned, spanOf } from '@unspin/library/reading'
import { count } from '../../../../text/counts.ts'
import type { PanelRow } from './panel.ts'

/** Who said what; choosing a quotation leads to its place. */
export function quotationRows(article: Article): PanelRow[] {
  if (article.quotes.length === 0) return [{ remark: 'Nobody is quoted in this article.' }]
  return bySpeaker(article).flatMap(rowsOfSpeaker)
}

function rowsOfSpeaker({ title, items }: Mentioned<Quotation>): PanelRow[] {
  const heading = `${title ?? 'Speaker not named'}, ${count(items.length, 'quotation')}`
  return [{ heading }, ...items.map((item) => ({ lines: [`“${item.text}”`], places: [spanOf(item)] }))]
}

/** Who and what is named; choosing a name leads to its mentions. */
export function nameRows(article: Article): PanelRow[] {
  if (article.names.length === 0) return [{ remark: 'No names were found in this article.' }]
  return byType(article).flatMap(rowsOfType)
}

function rowsOfType({ title, items }: Mentioned<Name>): PanelRow[] {
  const rows = items.map(({ name, mentions }) => ({
    lines: [`${name}  ${count(mentions.length)}`],
    places: mentions,
  }))
  return [{ heading: title ?? '' }, ...rows]
}
