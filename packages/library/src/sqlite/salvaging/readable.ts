import { type Article, sketchOf } from '@unspin/core'
import { contentHash } from '../../store/entry.ts'
import { openingOf } from '../../store/opening.ts'
import { unpack } from '../../store/packing.ts'
import type { StoredArticle } from '../../store/summary.ts'
import { type Row, storedWith, textOf } from '../articles.ts'
import type { Database } from '../database.ts'
import { type NamedVersion, namesByNumber } from '../names.ts'
import type { LeafTexts } from './leaf-texts.ts'
import { piecewise, unlessDamaged } from '../piecewise.ts'
import { highest } from '../highest.ts'

/**
 * The texts by their pages, found by the first who needs them: all of the file is read for
 * it. Null where there is no file.
 */
export type Leaves = () => LeafTexts | null

/** Numbers of articles on a page. */
const onPage = 512

/** What can be read of a part of a library. */
export interface Readable {
  articles: StoredArticle[]
  /** What was left out, a sentence each. */
  leftOut: string[]
  /** Of which articles only a part can be given, a sentence each. */
  incomplete: string[]
  /** To be given as `after` for what comes next; null after the last. */
  next: number | null
}

/**
 * The current articles with the next numbers. What its checksum does not confirm is given by nobody; of an
 * article whose row is damaged or cannot be reached, the text may still be sound, and the index of ids, on
 * pages of its own, tells whose it is.
 */
export function readablePage(db: Database, leaves: Leaves, after: number): Readable {
  const last = highest(db, 'articles')
  if (last === null)
    return {
      articles: [],
      leftOut: ['all articles: none of them can be reached'],
      incomplete: [],
      next: null,
    }
  const to = Math.min(last, after + onPage)
  const found: Readable = { articles: [], leftOut: [], incomplete: [], next: to < last ? to : null }
  const doubtful: number[] = []
  const seen = new Set<number>()
  const read = (from: number, end: number) =>
    db.read(() =>
      db.sql('SELECT * FROM articles WHERE number BETWEEN ? AND ? ORDER BY number').all(from, end),
    )
  for (const { first, read: rows } of piecewise(after + 1, to, onPage, read)) {
    if (rows === null) doubtful.push(first)
    else
      for (const row of rows as unknown as Row[]) {
        seen.add(row.number)
        if (!db.isSound('articles', row)) doubtful.push(row.number)
        else if (row.current) take(db, leaves, row, found)
      }
  }
  // A damaged page may also lose rows without a word: their texts are still there.
  for (const number of textsIn(db, after + 1, to))
    if (!seen.has(number) && !doubtful.includes(number)) doubtful.push(number)
  if (doubtful.length > 0) takeByName(db, leaves, doubtful, found)
  return found
}

function textsIn(db: Database, from: number, to: number): number[] {
  const read = (first: number, last: number) =>
    db.read(() => db.sql('SELECT number FROM texts WHERE number BETWEEN ? AND ?').all(first, last))
  const pieces = [...piecewise(from, to, onPage, read)]
  return pieces.flatMap(({ read: rows }) => (rows ?? []).map((row) => Number(row['number'])))
}

function take(db: Database, leaves: Leaves, row: Row, { articles, leftOut }: Readable): void {
  const article = textFound(db, leaves, row)
  if (article) articles.push(storedWith(row, article))
  else leftOut.push(`article ${row.id}${row.title ? ` (‘${row.title}’)` : ''}: its text is damaged`)
}

function takeByName(db: Database, leaves: Leaves, numbers: readonly number[], found: Readable): void {
  const names = namesByNumber(db, numbers)
  for (const number of numbers) {
    const name = names.get(number)
    if (!name) found.leftOut.push(`the article with number ${number}, if there was one: it cannot be read`)
    else if (name.isLatest) takeText(db, leaves, number, name, found)
  }
}

function takeText(
  db: Database,
  leaves: Leaves,
  number: number,
  { id, version }: NamedVersion,
  found: Readable,
): void {
  const article = textFound(db, leaves, { number, id, version })
  if (!article) return void found.leftOut.push(`article ${id}: it is damaged, and its text too`)
  found.articles.push(storedFromText(article, id, version))
  found.incomplete.push(`article ${id}: its address and when it was added are damaged`)
}

/** A text that its checksum confirms: by the tree of pages, or where that is damaged, by its page. */
function textFound(
  db: Database,
  leaves: Leaves,
  row: Pick<Row, 'number' | 'id' | 'version'>,
): Article | null {
  const article = unlessDamaged(() => db.read(() => textOf(db, row)))
  if (article) return article
  const packed = leaves()?.packed(row.number)
  return packed ? unpack(packed) : null
}

/** An article as far as its text tells: nothing of its address, nor when it was added. */
function storedFromText(article: Article, id: string, version: number): StoredArticle {
  const { title, byline, publisher, published, publishedTime = null, lang } = article
  const opening = openingOf(article)
  const { words } = sketchOf(article)
  const hash = contentHash(article)
  return { id, version, source: null, title, opening, byline, publisher, published, publishedTime, lang, words, hash, added: '', copies: 0, article } // prettier-ignore
}
