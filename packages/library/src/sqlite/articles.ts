import { LibraryError } from '../store/errors.ts'
import { openingOf } from '../store/opening.ts'
import { unpack } from '../store/packing.ts'
import type { ArticleSummary, Entry, Origin, Put, StoredArticle } from '../store/store.ts'
import type { Database } from './database.ts'
import { damaged } from './errors.ts'

/** A row of the table of articles, as far as a summary goes. */
export interface Row {
  number: number
  id: string
  version: number
  source: string | null
  title: string | null
  byline: string
  publisher: string | null
  published: string | null
  lang: string | null
  words: number
  hash: Uint8Array
  added: number
  copies: number
}

export const columns =
  'number, id, version, source, title, byline, publisher, published, lang, words, hash, added, copies'

/** What lists show of a row; of an article without a title, its text is looked into. */
export function summaryOf(db: Database, row: Row): ArticleSummary {
  return row.title === null ? openedSummaryOf(db, row) : summary(row, null)
}

function openedSummaryOf(db: Database, row: Row): ArticleSummary {
  try {
    const { article: _, ...opened } = storedOf(db, row)
    return opened
  } catch (error) {
    // A list goes on past a damaged text; whoever reads or verifies it is told.
    if (error instanceof LibraryError) return summary(row, null)
    throw error
  }
}

function summary(row: Row, opening: string | null): ArticleSummary {
  const { id, version, source, title, publisher, published, lang, words, copies } = row
  return {
    id,
    version,
    source,
    title,
    opening,
    byline: JSON.parse(row.byline) as string[],
    publisher,
    published,
    lang,
    words,
    hash: Buffer.from(row.hash).toString('hex'),
    added: new Date(row.added).toISOString(),
    copies,
  }
}

export function currentRow(db: Database, id: string): Row | null {
  const row = db.sql(`SELECT ${columns} FROM articles WHERE id = ? ORDER BY version DESC LIMIT 1`).get(id)
  return (row as Row | undefined) ?? null
}

/** The version of an article, if it is current and was read from what has this hash. */
export function versionFrom(db: Database, { id, origin }: Origin): number | null {
  const row = db
    .sql('SELECT version FROM articles WHERE id = ? AND current AND origin = ?')
    .get(id, Buffer.from(origin, 'hex'))
  return row ? (row['version'] as number) : null
}

/** @throws {LibraryError} when there is none, which the index then names wrongly. */
export function rowByNumber(db: Database, number: number): Row {
  const row = db.sql(`SELECT ${columns} FROM articles WHERE number = ?`).get(number)
  if (!row) throw damaged(db.place)
  return row as unknown as Row
}

export function versionRows(db: Database, id: string): Row[] {
  const rows = db.sql(`SELECT ${columns} FROM articles WHERE id = ? ORDER BY version DESC`).all(id)
  return rows as unknown as Row[]
}

/** @throws {LibraryError} when its text is damaged. */
export function storedOf(db: Database, row: Row): StoredArticle {
  const text = db.sql('SELECT packed FROM texts WHERE number = ?').get(row.number)
  if (!text) throw damaged(db.place)
  try {
    const article = unpack(text.packed as Uint8Array)
    return { ...summary(row, openingOf(article)), article }
  } catch (error) {
    throw damaged(db.place, error)
  }
}

/** Keeps an article unless its id has the same content already; tells the number it got, or null, and counts it in `totals`. */
export function putRow(
  db: Database,
  entry: Entry,
  added: number,
  totals: Totals,
): Put & { number: number | null } {
  const { id } = entry
  const before = currentRow(db, id)
  const hash = Buffer.from(entry.hash, 'hex')
  const origin = entry.origin === null ? null : Buffer.from(entry.origin, 'hex')
  if (before && hash.equals(before.hash)) {
    if (origin) db.sql('UPDATE articles SET origin = ? WHERE number = ? AND origin IS NOT ?').run(origin, before.number, origin) // prettier-ignore
    return { id, outcome: 'unchanged', version: before.version, number: null }
  }
  if (before) retire(db, before)
  const version = before ? before.version + 1 : 1
  const number = insert(db, entry, version, { hash, origin, added })
  totals.articles += before ? 0 : 1
  totals.versions++
  totals.words += entry.words - (before?.words ?? 0)
  return { id, outcome: before ? 'updated' : 'added', version, number }
}

interface Stamps {
  hash: Uint8Array
  origin: Uint8Array | null
  added: number
}

function insert(db: Database, entry: Entry, version: number, { hash, origin, added }: Stamps): number {
  const { id, source, title, byline, publisher, published, lang, words, packed } = entry
  const { lastInsertRowid } = db
    .sql(
      'INSERT INTO articles (id, version, current, source, title, byline, publisher, published, lang, words, hash, origin, added) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ) // prettier-ignore
    .run(
      id,
      version,
      source,
      title,
      JSON.stringify(byline),
      publisher,
      published,
      lang,
      words,
      hash,
      origin,
      added,
    )
  const number = Number(lastInsertRowid)
  db.sql('INSERT INTO texts (number, packed) VALUES (?, ?)').run(number, packed)
  return number
}

function retire(db: Database, { number }: Row): void {
  db.sql('UPDATE articles SET current = 0 WHERE number = ?').run(number)
  db.sql('INSERT INTO gone (number) VALUES (?)').run(number)
}

/** Forgets an article with all its versions; tells whether there was one. */
export function deleteRows(db: Database, id: string): boolean {
  const rows = versionRows(db, id)
  if (rows.length === 0) return false
  for (const { number } of rows) {
    db.sql('INSERT OR IGNORE INTO gone (number) VALUES (?)').run(number)
    db.sql('DELETE FROM texts WHERE number = ?').run(number)
    db.sql('DELETE FROM articles WHERE number = ?').run(number)
  }
  addToTotals(db, { articles: -1, versions: -rows.length, words: -rows[0].words })
  return true
}

export type Totals = Record<'articles' | 'versions' | 'words', number>

export function addToTotals(db: Database, totals: Totals): void {
  for (const [name, value] of Object.entries(totals))
    if (value !== 0) db.sql('UPDATE totals SET value = value + ? WHERE name = ?').run(value, name)
}

export function totalsOf(db: Database): Totals {
  const rows = db.sql('SELECT name, value FROM totals').all() as { name: string; value: number }[]
  return Object.fromEntries(rows.map(({ name, value }) => [name, value])) as Totals
}
