import type { Article } from '@unspin/core'
import type { SQLOutputValue } from 'node:sqlite'
import { contentHash } from '../../store/entry.ts'
import { unpack } from '../../store/packing.ts'
import type { Row } from '../articles.ts'
import type { Database } from '../database.ts'
import { piecewise, unlessDamaged } from '../piecewise.ts'
import type { Known } from './known.ts'
import { type Doubtful, doubtfulArticles, titled } from './doubtful.ts'
import type { Progress } from './progress.ts'

/** Numbers looked at before other work gets its turn. */
const slice = 256

type Values = Record<string, SQLOutputValue>

/** Every version of every article: what is told of it, its text, and whether both agree. */
export function* articles(db: Database, known: Known): Generator<Progress> {
  const doubtful: Doubtful[] = []
  let versions = 0
  for (const { first, last, read } of piecewise(1, known.last, slice, (from, to) =>
    readRange(db, from, to),
  )) {
    if (read === null) {
      doubtful.push({ number: first })
      known.miss(first)
    } else {
      for (const damage of look(db, known, read, doubtful)) yield { damage }
      versions += read.rows.length
    }
    yield { share: last / known.last, versions }
  }
  if (doubtful.length > 0) for (const damage of doubtfulArticles(db, doubtful)) yield { damage }
}

interface Range {
  rows: Row[]
  /** By number; null where a text cannot be read. */
  texts: Map<number, Values | null>
}

/**
 * In one state of the library, so that what others remove meanwhile is not missed; where a page of
 * texts is damaged, each for itself.
 */
function readRange(db: Database, from: number, to: number): Range {
  const rows = () => db.sql('SELECT * FROM articles WHERE number BETWEEN ? AND ? ORDER BY number').all(from, to) as unknown as Row[] // prettier-ignore
  const texts = (first: number, last: number) =>
    db.sql('SELECT * FROM texts WHERE number BETWEEN ? AND ?').all(first, last)
  const whole = unlessDamaged(() => db.read(() => ({ rows: rows(), texts: texts(from, to) })))
  if (whole) return { rows: whole.rows, texts: byNumber(whole.texts) }
  // SQLite ends no transaction well in which it met damage: each read has its own.
  const readable = db.read(rows)
  const found: Range['texts'] = new Map()
  for (const { first, read } of piecewise(from, to, to - from + 1, (...range) =>
    db.read(() => texts(...range)),
  ))
    if (read === null) found.set(first, null)
    else for (const [number, text] of byNumber(read)) found.set(number, text)
  return { rows: readable, texts: found }
}

const byNumber = (texts: readonly Values[]): Map<number, Values> =>
  new Map(texts.map((text) => [Number(text['number']), text]))

function* look(db: Database, known: Known, { rows, texts }: Range, doubtful: Doubtful[]): Generator<string> {
  for (const row of rows) {
    const text = texts.get(row.number)
    texts.delete(row.number)
    const article = text ? articleIn(text) : null
    const isSound = db.isSound('articles', row)
    if (isSound) known.see(row.number, row.current === 1, row.words)
    else known.miss(row.number)
    const who = `article ${row.id}${titled(article?.title ?? row.title)}, version ${row.version},`
    if (!isSound)
      doubtful.push({
        number: row.number,
        row,
        title: article?.title ?? null,
        changes: changesIn(row, article),
      })
    if (text === undefined) yield `The text of ${who} is lost.`
    else if (text === null || article === null || !db.isSound('texts', text))
      yield `The text of ${who} is damaged.`
    else if (isSound && contentHash(article) !== Buffer.from(row.hash).toString('hex'))
      yield `The text of ${who} is not the one that its hash is of.`
  }
  for (const [number, text] of texts) if (text) yield `There is a text, number ${number}${titled(articleIn(text)?.title ?? null)}, without its article.` // prettier-ignore
}

function articleIn(text: Values): Article | null {
  try {
    return unpack(text['packed'] as Uint8Array)
  } catch {
    // Any error means that the bytes are not those that were written.
    return null
  }
}

/** What the text of an article says otherwise than its row. */
function changesIn(row: Row, article: Article | null): string[] {
  if (!article) return []
  const told: [string, unknown, unknown][] = [
    ['title', row.title, article.title],
    ['byline', row.byline, JSON.stringify(article.byline)],
    ['outlet', row.publisher, article.publisher],
    ['day', row.published, article.published],
    ['language', row.lang, article.lang],
  ]
  return told.filter(([, kept, said]) => kept !== said).map(([name]) => name)
}
