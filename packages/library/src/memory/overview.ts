import { mostOutlets, type Overview } from '../store/statistics.ts'
import type { CountlessSummary } from './links.ts'

interface Count<T> {
  value: T
  articles: number
}

/** What a library holds, counted. */
export function overviewOf(articles: readonly CountlessSummary[]): Overview {
  const outlets = counted(
    articles,
    ({ publisher }) => publisher,
    (name) => name?.toLowerCase(),
  )
  return {
    outlets: outlets
      .flatMap(({ value, articles: count }) => (value === null ? [] : [{ name: value, articles: count }]))
      .sort((one, other) => other.articles - one.articles || (one.name < other.name ? -1 : 1))
      .slice(0, mostOutlets),
    languages: counted(articles, ({ lang }) => lang)
      .map(({ value, articles: count }) => ({ lang: value, articles: count }))
      .sort(
        (one, other) => other.articles - one.articles || ((one.lang ?? '') < (other.lang ?? '') ? -1 : 1),
      ),
    additions: counted(articles, ({ added }) => added.slice(0, 10))
      .map(({ value, articles: count }) => ({ day: value, articles: count }))
      .sort((one, other) => (one.day < other.day ? -1 : 1)),
    published: counted(articles, ({ published }) => published?.slice(0, 7) ?? null)
      .flatMap(({ value, articles: count }) => (value === null ? [] : [{ month: value, articles: count }]))
      .sort((one, other) => (one.month < other.month ? -1 : 1)),
    schemaVersion: 0,
  }
}

/** How many articles have each value; those of one `key` are one value. */
function counted<T>(
  articles: readonly CountlessSummary[],
  valueOf: (article: CountlessSummary) => T,
  key: (value: T) => unknown = (value) => value,
): Count<T>[] {
  const counts = new Map<unknown, Count<T>>()
  for (const article of articles) {
    const value = valueOf(article)
    const count = counts.get(key(value))
    if (count) count.articles++
    else counts.set(key(value), { value, articles: 1 })
  }
  return [...counts.values()]
}
