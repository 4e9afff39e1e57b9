import { mostOutlets, type Overview } from '../store/statistics.ts'
import type { Database } from './database.ts'

const millisecondsOfDay = 86_400_000

const outlets = `
  SELECT publisher AS name, count(*) AS articles FROM articles INDEXED BY articles_publisher
  WHERE current AND publisher IS NOT NULL GROUP BY publisher COLLATE NOCASE ORDER BY articles DESC, name LIMIT ${mostOutlets}`

const published = `
  SELECT substr(published, 1, 7) AS month, count(*) AS articles FROM articles INDEXED BY articles_published
  WHERE current AND published IS NOT NULL GROUP BY month ORDER BY month`

/**
 * Of both at once, as each article has to be looked at; in the order of the table, which takes a sixth of the time that it takes by
 * whichever index SQLite would choose for `current`.
 */
const languagesByDay = `
  SELECT lang, added / ${millisecondsOfDay} AS day, count(*) AS articles FROM articles NOT INDEXED
  WHERE current GROUP BY day, lang ORDER BY day`

/** What a library holds, counted. */
export function overviewOf(db: Database): Omit<Overview, 'schemaVersion'> {
  const rows = db.sql(languagesByDay).all() as { lang: string | null; day: number; articles: number }[]
  return {
    outlets: db.sql(outlets).all() as Overview['outlets'],
    languages: summed(rows, ({ lang }) => lang)
      .map(([lang, articles]) => ({ lang, articles }))
      .sort((one, other) => other.articles - one.articles),
    additions: summed(rows, ({ day }) => day).map(([day, articles]) => ({ day: dayOf(day), articles })),
    published: db.sql(published).all() as Overview['published'],
  }
}

const dayOf = (number: number): string => new Date(number * millisecondsOfDay).toISOString().slice(0, 10)

/** In the order in which their keys come. */
function summed<Row extends { articles: number }, Key>(
  rows: Row[],
  keyOf: (row: Row) => Key,
): [Key, number][] {
  const sums = new Map<Key, number>()
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.articles)
  return [...sums]
}
