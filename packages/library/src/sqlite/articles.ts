import type { Article } from '@unspin/core'
import { LibraryError } from '../store/errors.ts'
import { openingOf } from '../store/opening.ts'
import { unpack } from '../store/packing.ts'
import type { Entry, Origin, Put } from '../store/store.ts'
import type { ArticleSummary, StoredArticle } from '../store/summary.ts'
import { checksumOf } from './checksums/checksum.ts'
import type { Database } from './database.ts'
import { damaged } from './errors.ts'

/** A row of the table of articles. */
export interface Row {
  number: number
  id: string
  version: number
  /** 1: the latest version. */
  current: number
  source: string | null
  title: string | null
  byline: string
  publisher: string | null
  published: string | null
  published_time: string | null
  published_at: number | null
  lang: string | null
  words: number
  hash: Uint8Array
  added: number
  copies: number
  origin: Uint8Array | null
}

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
  const { id, version, source, title, publisher, published, published_time, lang, words, copies } = row
  return {
    id,
    version,
    source,
    title,
    opening,
    byline: JSON.parse(row.byline) as string[],
    publisher,
    published,
    publishedTime: published_time,
    lang,
    words,
    hash: Buffer.from(row.hash).toString('hex'),
    added: new Date(row.added).toISOString(),
    copies,
  }
}

/** @throws {LibraryError} when what is kept of it is damaged, as all that give a row do. */
export function currentRow(db: Database, id: string): Row | null {
  const row = latestRow(db, id)
  return row && soundRow(db, row)
}

/** Sound or not. */
function latestRow(db: Database, id: string): Row | null {
  const row = db.sql('SELECT * FROM articles WHERE id = ? ORDER BY version DESC LIMIT 1').get(id)
  return (row as Row | undefined) ?? null
}

export function soundRow(db: Database, row: Row): Row {
  return db.sound('articles', row, `what is kept of article ${row.id}, version ${row.version},`)
}

/**
 * The version of an article, if it is current and was read from what has this hash. Of one that is damaged it
 * has none: it is to be read again.
 */
export function versionFrom(db: Database, { id, origin }: Origin): number | null {
  const row = db.sql('SELECT * FROM articles WHERE id = ? AND current AND origin = ?').get(id, Buffer.from(origin, 'hex')) // prettier-ignore
  return row && isSound(db, row as unknown as Row) ? (row['version'] as number) : null
}

/** @throws {LibraryError} when there is none, which the index then names wrongly. */
export function rowByNumber(db: Database, number: number): Row {
  const row = db.sql('SELECT * FROM articles WHERE number = ?').get(number)
  if (!row) throw damaged(db.place)
  return soundRow(db, row as unknown as Row)
}

export function versionRows(db: Database, id: string): Row[] {
  const rows = db.sql('SELECT * FROM articles WHERE id = ? ORDER BY version DESC').all(id)
  return (rows as unknown as Row[]).map((row) => soundRow(db, row))
}

/** @throws {LibraryError} when its text is damaged. */
export function storedOf(db: Database, row: Row): StoredArticle {
  return storedWith(row, textOf(db, row))
}

export function storedWith(row: Row, text: Article): StoredArticle {
  const article = { ...text, publishedTime: row.published_time }
  return { ...summary(row, openingOf(article)), article }
}

/** @throws {LibraryError} when it is damaged. */
export function textOf(db: Database, row: Pick<Row, 'number' | 'id' | 'version'>): Article {
  const { number, id, version } = row
  const what = `the text of article ${id}, version ${version},`
  const text = db.sql('SELECT * FROM texts WHERE number = ?').get(number)
  if (!text) throw damaged(db.place, what)
  db.sound('texts', text, what)
  try {
    return unpack(text['packed'] as Uint8Array)
  } catch (error) {
    throw damaged(db.place, what, error)
  }
}

/** Whether an article is kept as it was written, its text too. */
function isSound(db: Database, row: Row): boolean {
  const text = db.sql('SELECT * FROM texts WHERE number = ?').get(row.number)
  return db.isSound('articles', row) && text !== undefined && db.isSound('texts', text)
}

/**
 * Keeps an article unless its id has the same content already; tells the number it got, or null, and counts
 * it in `totals`. What is there already and damaged is no such content: it becomes an earlier version, so
 * that adding again is a way out. A time of publication that was not known before is taken up.
 */
export function putRow(
  db: Database,
  entry: Entry,
  added: number,
  totals: Totals,
): Put & { number: number | null } {
  const { id } = entry
  const before = latestRow(db, id)
  const hash = Buffer.from(entry.hash, 'hex')
  const origin = entry.origin === null ? null : Buffer.from(entry.origin, 'hex')
  if (before && hash.equals(before.hash) && isSound(db, before)) {
    if (before.published_time === null && entry.publishedTime !== null)
      db.sql('UPDATE articles SET published_time = ? WHERE number = ?').run(
        entry.publishedTime,
        before.number,
      )
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
  const { id, source, title, byline, publisher, published, publishedTime, lang, words, packed } = entry
  const { lastInsertRowid } = db
    .sql(
      'INSERT INTO articles (id, version, current, source, title, byline, publisher, published, published_time, lang, words, hash, origin, added) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ) // prettier-ignore
    .run(
      id,
      version,
      source,
      title,
      JSON.stringify(byline),
      publisher,
      published,
      publishedTime,
      lang,
      words,
      hash,
      origin,
      added,
    )
  const number = Number(lastInsertRowid)
  db.sql('INSERT INTO texts (number, packed, checksum) VALUES (?, ?, ?)').run(number, packed, checksumOf('texts', [number, packed])) // prettier-ignore
  return number
}

function retire(db: Database, { number }: Row): void {
  db.sql('UPDATE articles SET current = 0 WHERE number = ?').run(number)
  db.sql('INSERT INTO gone (number) VALUES (?)').run(number)
}

/** Forgets an article with all its versions; tells whether there was one. */
export function deleteRows(db: Database, id: string): boolean {
  // Damaged or not: to remove what is damaged is a way out.
  const rows = db.sql('SELECT number, words FROM articles WHERE id = ? ORDER BY version DESC').all(id) as Pick<Row, 'number' | 'words'>[] // prettier-ignore
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

/**
 * SQLite's own table of the numbers it has given to articles and segments is under no checksum;
 * here the last of each stands too.
 */
export function noteNumber(db: Database, name: 'last number' | 'last segment', number: number): void {
  db.sql('UPDATE totals SET value = max(value, ?) WHERE name = ?').run(number, name)
}

export function totalsOf(db: Database): Totals {
  return {
    articles: totalOf(db, 'articles'),
    versions: totalOf(db, 'versions'),
    words: totalOf(db, 'words'),
  }
}

export function totalOf(db: Database, name: keyof Totals | 'quotations'): number {
  const row = db.sql('SELECT * FROM totals WHERE name = ?').get(name)
  if (!row) throw damaged(db.place, 'how much it holds')
  return db.sound('totals', row, 'how much it holds')['value'] as number
}
