import { cursorOf, placeOf } from '../store/cursors.ts'
import {
  defaultLimit,
  defaultOrder,
  mostOnPage,
  type Page,
  type PageQuery,
  type SortKey,
} from '../store/store.ts'
import { columns, type Row, summaryOf } from './articles.ts'
import type { Database } from './database.ts'

/** What to sort by, and its index. Titles and outlets go without regard to case. */
const expressions: Record<SortKey, string> = {
  added: 'number',
  published: 'published',
  title: 'title COLLATE NOCASE',
  publisher: 'publisher COLLATE NOCASE',
  words: 'words',
}

type Value = string | number | null

interface Condition {
  sql: string
  values: Value[]
}

/** A page of the current articles. `found` are the numbers of those that a search has found; null when nothing is searched. */
export function pageOf(db: Database, query: PageQuery, found: number[] | null): Page {
  const limit = Math.max(1, Math.min(query.limit ?? defaultLimit, mostOnPage))
  const conditions = conditionsOf(query, found)
  const rows = rowsOf(db, query, limit + 1, conditions)
  const last = rows.length > limit ? rows[limit - 1] : null
  return {
    articles: rows.slice(0, limit).map(summaryOf),
    total: totalOf(db, conditions),
    next: last && cursorOf([valueOf(last, query.sort ?? 'added'), last.number]),
  }
}

function conditionsOf(
  { publisher, lang, source, since, until }: PageQuery,
  found: number[] | null,
): Condition[] {
  const conditions: Condition[] = [{ sql: 'current', values: [] }]
  const add = (sql: string, value: Value | undefined) => {
    if (value !== undefined) conditions.push({ sql, values: [value] })
  }
  add('publisher = ? COLLATE NOCASE', publisher)
  add('lang = ?', lang)
  add('source = ?', source)
  add('published >= ?', since)
  add('published <= ?', until)
  if (found) add('number IN (SELECT value FROM json_each(?))', JSON.stringify(found))
  return conditions
}

function rowsOf(
  db: Database,
  { sort = 'added', order, after }: PageQuery,
  limit: number,
  conditions: Condition[],
): Row[] {
  const descending = (order ?? defaultOrder(sort)) === 'descending'
  const all = after === undefined ? conditions : [...conditions, conditionAfter(sort, descending, placeOf(after, db.place))] // prettier-ignore
  const direction = descending ? 'DESC' : 'ASC'
  const by = sort === 'added' ? `number ${direction}` : `${expressions[sort]} ${direction} NULLS LAST, number ${direction}` // prettier-ignore
  const rows = db
    .sql(`SELECT ${columns} FROM articles WHERE ${textOf(all)} ORDER BY ${by} LIMIT ?`)
    .all(...valuesOf(all), limit)
  return rows as unknown as Row[]
}

/** What stands behind a place; articles without the value sorted by stand at the end. */
function conditionAfter(
  sort: SortKey,
  descending: boolean,
  [value, number]: readonly [Value, number],
): Condition {
  const beyond = descending ? '<' : '>'
  if (sort === 'added') return { sql: `number ${beyond} ?`, values: [number] }
  const by = expressions[sort]
  if (value === null) return { sql: `(${by} IS NULL AND number ${beyond} ?)`, values: [number] }
  return {
    sql: `(${by} ${beyond} ? OR ${by} IS NULL OR (${by} = ? AND number ${beyond} ?))`,
    values: [value, value, number],
  }
}

function totalOf(db: Database, conditions: Condition[]): number {
  if (conditions.length === 1) return (db.one("SELECT value FROM totals WHERE name = 'articles'") as { value: number }).value // prettier-ignore
  const row = db.sql(`SELECT count(*) AS count FROM articles WHERE ${textOf(conditions)}`).get(...valuesOf(conditions)) // prettier-ignore
  return (row as { count: number }).count
}

const textOf = (conditions: Condition[]) => conditions.map(({ sql }) => sql).join(' AND ')
const valuesOf = (conditions: Condition[]) => conditions.flatMap(({ values }) => values)
const valueOf = (row: Row, sort: SortKey): Value => (sort === 'added' ? row.number : row[sort])
