import { timeOfPublication } from '@unspin/core/dates'
import { cursorOf, placeOf } from '../store/cursors.ts'
import {
  defaultLimit,
  defaultOrder,
  mostOnPage,
  type Page,
  type PageQuery,
  type SortKey,
} from '../store/store.ts'
import type { ArticleSummary } from '../store/summary.ts'

interface Numbered {
  number: number
  summary: ArticleSummary
}

type Value = string | number | null

/** A page of articles. */
export function pageOf(articles: Numbered[], query: PageQuery, library: string): Page {
  const sort = query.sort ?? 'added'
  const sign = (query.order ?? defaultOrder(sort)) === 'descending' ? -1 : 1
  const compare = (one: readonly [Value, number], other: readonly [Value, number]) =>
    compareValues(one[0], other[0], sign) || sign * (one[1] - other[1])
  const placeIn = ({ summary, number }: Numbered) => [valueOf(summary, sort, number), number] as const

  const selected = articles.filter(({ summary }) => isSelected(summary, query))
  selected.sort((one, other) => compare(placeIn(one), placeIn(other)))
  const after = query.after === undefined ? null : placeOf(query.after, library)
  const behind = after
    ? selected.filter((article) => compare(placeIn(article), [folded(after[0]), after[1]]) > 0)
    : selected
  const rest = behind.slice(query.skip ?? 0)
  const limit = Math.max(1, Math.min(query.limit ?? defaultLimit, mostOnPage))
  return {
    articles: rest.slice(0, limit).map(({ summary }) => summary),
    total: selected.length,
    next: rest.length > limit ? cursorOf(placeIn(rest[limit - 1])) : null,
  }
}

function isSelected(
  summary: ArticleSummary,
  { publisher, lang, source, since, until, copied }: PageQuery,
): boolean {
  const { published, copies } = summary
  return (
    (publisher === undefined || folded(summary.publisher) === folded(publisher)) &&
    (lang === undefined || summary.lang === lang) &&
    (source === undefined || summary.source === source) &&
    (copied === undefined || copies > 0 === copied) &&
    (since === undefined || (published !== null && published >= since)) &&
    (until === undefined || (published !== null && published <= until))
  )
}

/** What is missing stands at the end, whatever the order. */
function compareValues(one: Value, other: Value, sign: number): number {
  if (one === other) return 0
  if (one === null) return 1
  if (other === null) return -1
  return one < other ? -sign : sign
}

const valueOf = (summary: ArticleSummary, sort: SortKey, number: number): Value =>
  sort === 'added' ? number : sort === 'published' ? timeOfPublication(summary) : folded(summary[sort])

/** Without regard to the case of Latin letters, as in SQLite's NOCASE. */
function folded<T extends Value>(value: T): T {
  return (typeof value === 'string' ? value.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : value) as T
}
