import { setImmediate } from 'node:timers/promises'
import { unchecked } from '../postings/checked.ts'
import { LibraryError } from '../store/errors.ts'
import { type Row, storedOf } from './articles.ts'
import type { Database } from './database.ts'

/** Rows looked at before somebody else gets the time. */
const slice = 256

export interface VerifyOptions {
  signal?: AbortSignal
  /** Told of how many versions of articles were looked at so far; what it gives, if anything, is awaited. */
  reached?: (versions: number) => Promise<void> | void
}

/** What is damaged in a library, a line each. */
export async function* verify(db: Database, options: VerifyOptions): AsyncGenerator<string> {
  yield* structure(db)
  yield* articles(db, options)
  yield* index(db, 'buckets', 'bucket', options)
  yield* index(db, 'lists', 'key', options)
}

function* structure(db: Database): Generator<string> {
  const rows = told(db, () => db.sql('PRAGMA quick_check').all() as { quick_check: string }[])
  if (typeof rows === 'string') return yield rows
  for (const { quick_check: problems } of rows)
    if (problems !== 'ok') yield* linesOf(problems).map((problem) => `The file is damaged: ${problem}.`)
}

/** SQLite tells several problems at once, under a heading. */
const linesOf = (problems: string): string[] =>
  problems.split('\n').filter((line) => line !== '' && !line.startsWith('***'))

async function* articles(db: Database, { signal, reached }: VerifyOptions): AsyncGenerator<string> {
  let versions = 0
  const statement = `SELECT * FROM articles WHERE number > ? ORDER BY number LIMIT ${slice}`
  for (let after = 0; ; await setImmediate()) {
    signal?.throwIfAborted()
    const rows = told(db, () => db.sql(statement).all(after) as unknown as Row[])
    if (typeof rows === 'string') return yield `The list of articles after number ${after}: ${rows}`
    if (rows.length === 0) return
    for (const row of rows) {
      const problem = told(db, () => storedOf(db, row))
      if (typeof problem === 'string')
        yield `The text of article ${row.id}, version ${row.version}, is damaged.`
    }
    after = rows.at(-1)!.number
    await reached?.((versions += rows.length))
  }
}

async function* index(
  db: Database,
  table: 'buckets' | 'lists',
  place: 'bucket' | 'key',
  { signal }: VerifyOptions,
): AsyncGenerator<string> {
  const statement = `SELECT segment, ${place} AS place, data FROM ${table} WHERE (segment, ${place}) > (?, ?) ORDER BY segment, ${place} LIMIT ${slice}`
  for (let after = [-1, -1]; ; await setImmediate()) {
    signal?.throwIfAborted()
    const rows = told(db, () => db.sql(statement).all(after[0], after[1]) as unknown as Block[])
    if (typeof rows === 'string') return yield `The index, ${table} after ${after.join('/')}: ${rows}`
    if (rows.length === 0) return
    for (const { segment, place: at, data } of rows)
      if (!unchecked(data)) yield `The index, ${table} ${segment}/${at}, is damaged.`
    const last = rows.at(-1)!
    after = [last.segment, last.place]
  }
}

interface Block {
  segment: number
  place: number
  data: Uint8Array
}

/** What a piece of work gives, or the line that tells why it cannot. */
function told<T extends object>(db: Database, work: () => T): T | string {
  try {
    return db.read(work)
  } catch (error) {
    if (error instanceof LibraryError) return error.message
    throw error
  }
}
