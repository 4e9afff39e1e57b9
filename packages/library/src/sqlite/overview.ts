import { mostOutlets, type Overview } from '../store/statistics.ts'
import type { Database } from './database.ts'

interface Count {
  value: string
  articles: number
}

/** What a library holds: the counts that its articles keep. */
export function overviewOf(db: Database): Omit<Overview, 'schemaVersion'> {
  const frequent = (kind: string, limit = -1) => counts(db, kind, 'articles DESC, value', limit)
  const inOrder = (kind: string) => counts(db, kind, 'value', -1)
  return {
    outlets: frequent('outlet', mostOutlets).map(({ value, articles }) => ({ name: value, articles })),
    languages: frequent('language').map(({ value, articles }) => ({ lang: value || null, articles })),
    additions: inOrder('added').map(({ value, articles }) => ({ day: value, articles })),
    published: inOrder('published').map(({ value, articles }) => ({ month: value, articles })),
  }
}

function counts(db: Database, kind: string, order: string, limit: number): Count[] {
  const rows = db
    .sql(`SELECT * FROM counts WHERE kind = ? AND articles > 0 ORDER BY ${order} LIMIT ?`)
    .all(kind, limit)
  return rows.map((row) => db.sound('counts', row, 'what it counts of outlets, languages and days') as unknown as Count) // prettier-ignore
}
