import { publicationInWords } from '@unspin/core/dates'
import type { Removal } from '@unspin/core'
import type { StoredArticle } from '@unspin/library'
import { removalTitle } from '@unspin/library/reading'
import { count } from '../../../../text/counts.ts'
import type { PanelRow } from './panel.ts'

/**
 * What is told of the article beside its text, and what was set apart from it;
 * choosing a stretch leads to it.
 */
export function aboutRows(stored: StoredArticle): PanelRow[] {
  const { article } = stored
  const removed = [...article.furniture, ...article.boilerplate].sort((one, other) => one.start - other.start)
  return [
    ...factsOf(stored).map(([called, remark]) => ({ called, remark })),
    ...(removed.length > 0 ? [{ heading: 'Set apart from the story' }] : []),
    ...removed.map((removal) => removalRow(removal, article.text)),
    ...(article.notes.length > 0 ? [{ heading: 'Notes' }] : []),
    ...article.notes.map((remark) => ({ remark })),
  ]
}

function factsOf({ publisher, byline, lang, words, source, added, id, article, ...stored }: StoredArticle) {
  const facts: [name: string, value: string | null][] = [
    ['Outlet', publisher ?? 'not known'],
    ['By', byline.join(', ') || 'not named'],
    ['Published', publicationInWords(stored) ?? 'no date'],
    ['Dateline', article.dateline],
    ['Words', count(words)],
    ['Language', lang ?? 'not recognised'],
    ['Source', source ?? 'came as text'],
    ['Added', added.slice(0, 10)],
    ['Id', id],
  ]
  return facts.filter((fact): fact is [string, string] => fact[1] !== null)
}

function removalRow(removal: Removal<string>, text: string): PanelRow {
  const { start, end, rule } = removal
  return {
    lines: [`${removalTitle(removal)}: ${text.slice(start, end)}`, rule],
    places: [[start, end]],
  }
}
