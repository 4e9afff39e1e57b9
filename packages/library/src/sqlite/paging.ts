import { cursorOf, placeOf } from '../store/cursors.ts'
import {
  defaultLimit,
  defaultOrder,
  mostOnPage,
  type Page,
  type PageQuery,
  type SortKey,
} from '../store/store.ts'
import { type Row, soundRow, summaryOf, totalsOf } from './articles.ts'
import type { Database } from './database.ts'

/** Titles and outlets go without regard to case. */
const expressions: Record<SortKey, string> = {
  added: 'number',
  published: 'published_at',
  title: 'title COLLATE NOCASE',
  publisher: 'publisher COLLATE NOCASE',
  words: 'words',
  copies: 'copies',
}

type Value = string | number | null

interface Condition {
  sql: string
  values: Value[]
  /** Whether there is an index to find by it. */
  hasIndex: boolean
}

/**
 * A page of the current articles. `found` are the numbers of those that a search has found;
 * null when nothing is searched.
 */
export function pageOf(db: Database, query: PageQuery, found: number[] | null): Page {
  const limit = Math.max(1, Math.min(query.limit ?? defaultLimit, mostOnPage))
  const conditions = conditionsOf(query, found)
  const rows = rowsOf(db, query, limit + 1, conditions)
  const last = rows.length > limit ? rows[limit - 1] : null
  return {
    articles: rows.slice(0, limit).map((row) => summaryOf(db, row)),
    total: totalOf(db, conditions),
    next: last && cursorOf([valueOf(last, query.sort ?? 'added'), last.number]),
  }
}

function conditionsOf(
  { publisher, lang, source, since, until, copied }: PageQuery,
  found: number[] | null,
): Condition[] {
  const conditions: Condition[] = [{ sql: 'current', values: [], hasIndex: false }]
  const add = (sql: string, value: Value | undefined, hasIndex = true) => {
    if (value !== undefined) conditions.push({ sql, values: [value], hasIndex })
  }
  add('publisher = ? COLLATE NOCASE', publisher)
  add('lang = ?', lang, false)
  // By its end, which the index has.
  add('substr(source, -8) = substr(?, -8)', source)
  add('source = ?', source)
  // By the day as it is written, which the index has in UTC: that is 14 hours earlier at most, and 12 later.
  add('published_at >= unixepoch(?) - 14 * 3600', since)
  add('published >= ?', since)
  add('published_at < unixepoch(?) + 36 * 3600', until)
  add('published <= ?', until)
  if (copied !== undefined)
    conditions.push({ sql: copied ? 'copies > 0' : 'copies = 0', values: [], hasIndex: true })
  add('number IN (SELECT value FROM json_each(?))', found ? JSON.stringify(found) : undefined)
  return conditions
}

function rowsOf(
  db: Database,
  { sort = 'added', order, after, skip = 0 }: PageQuery,
  limit: number,
  conditions: Condition[],
): Row[] {
  const descending = (order ?? defaultOrder(sort)) === 'descending'
  const all = after === undefined ? conditions : [...conditions, conditionAfter(sort, descending, placeOf(after, db.place))] // prettier-ignore
  const direction = descending ? 'DESC' : 'ASC'
  const rows = db
    .sql(`SELECT * FROM articles WHERE ${textOf(all)} ORDER BY ${orderOf(sort, direction)} LIMIT ? OFFSET ?`)
    .all(...valuesOf(all), limit, skip)
  return (rows as unknown as Row[]).map((row) => soundRow(db, row))
}

/** By an index; of titles it has the first letters. */
function orderOf(sort: SortKey, direction: 'ASC' | 'DESC'): string {
  const keys =
    sort === 'title' ? ['substr(title, 1, 8) COLLATE NOCASE', expressions.title] : [expressions[sort]]
  const nullable = sort === 'added' ? [] : keys.map((key) => `${key} ${direction} NULLS LAST`)
  return [...nullable, `number ${direction}`].join(', ')
}

/** What stands behind a place; articles without the value sorted by stand at the end. */
function conditionAfter(
  sort: SortKey,
  descending: boolean,
  [value, number]: readonly [Value, number],
): Condition {
  const beyond = descending ? '<' : '>'
  if (sort === 'added') return { sql: `number ${beyond} ?`, values: [number], hasIndex: true }
  const by = expressions[sort]
  if (value === null)
    return { sql: `(${by} IS NULL AND number ${beyond} ?)`, values: [number], hasIndex: true }
  return {
    sql: `(${by} ${beyond} ? OR ${by} IS NULL OR (${by} = ? AND number ${beyond} ?))`,
    values: [value, value, number],
    hasIndex: true,
  }
}

function totalOf(db: Database, conditions: Condition[]): number {
  if (conditions.length === 1) return totalsOf(db).articles
  // Left alone, SQLite goes by an index of all current articles, and takes six times as long.
  const way = conditions.some(({ hasIndex }) => hasIndex) ? '' : 'NOT INDEXED'
  const row = db.sql(`SELECT count(*) AS count FROM articles ${way} WHERE ${textOf(conditions)}`).get(...valuesOf(conditions)) // prettier-ignore
  return (row as { count: number }).count
}

const textOf = (conditions: Condition[]) => conditions.map(({ sql }) => sql).join(' AND ')
const valuesOf = (conditions: Condition[]) => conditions.flatMap(({ values }) => values)

function valueOf(row: Row, sort: SortKey): Value {
  if (sort === 'added') return row.number
  return sort === 'published' ? row.published_at : row[sort]
}
