import type { SQLInputValue, SQLOutputValue } from 'node:sqlite'
import type { Table } from '../checksums/tables.ts'
import type { Database } from '../database.ts'
import { unlessDamaged } from '../piecewise.ts'
import type { Known } from './known.ts'
import type { Progress } from './progress.ts'

const slice = 1024

/** Tables whose rows others look at one by one. */
const seenElsewhere = new Set(['articles', 'texts', 'buckets', 'lists'])

/** What a row of a table is, in words; of a table that is not among them, its name. */
const words = new Map([
  ['links', 'A link between two copies'],
  ['alterations', 'A quotation that two articles give otherwise'],
  ['altered_quotations', 'A quotation that another article gives otherwise'],
  ['quoted', 'The number of quotations of an article'],
  ['linked', 'The note of how far articles have been compared'],
  ['counts', 'A count of articles'],
  ['totals', 'A sum of articles or words'],
  ['gone', 'The note of an article that was removed or replaced'],
  ['segments', 'A segment of the index'],
  ['merges', 'A merge of the index'],
])

/** Each row of each table, by its checksum. */
export function* rows(db: Database, known: Known): Generator<Progress> {
  const tables = [...db.tables.values()].filter(({ name }) => !seenElsewhere.has(name))
  for (const [i, table] of tables.entries()) {
    for (const damage of rowsOf(db, table, known)) {
      if (damage) yield { damage }
      else yield { share: i / tables.length }
    }
  }
}

/** Damages; null after each slice. */
function* rowsOf(db: Database, table: Table, known: Known): Generator<string | null> {
  const { name, key } = table
  const what = words.get(name) ?? `A row of the table ${name}`
  const keys = key.join(', ')
  const select = `SELECT ${key[0] === 'rowid' ? 'rowid, *' : '*'} FROM ${name}`
  let after: SQLInputValue[] = []
  for (;;) {
    const where = after.length > 0 ? `WHERE (${keys}) > (${key.map(() => '?').join(', ')})` : ''
    const found = unlessDamaged(() =>
      db.read(() => db.sql(`${select} ${where} ORDER BY ${keys} LIMIT ${slice}`).all(...after)),
    )
    if (found === null) return yield `The table ${name} cannot be read${after.length > 0 ? ` after ${after.join('/')}` : ''}.` // prettier-ignore
    for (const row of found) {
      if (name === 'gone') known.seeGone(Number(row['number']))
      if (!db.isSound(name, row)) yield `${what} was changed (${nameOf(db, table, row)}).`
    }
    yield null
    if (found.length < slice) return
    after = key.map((column) => found.at(-1)![column]!)
  }
}

function nameOf(db: Database, { name, key }: Table, row: Record<string, SQLOutputValue>): string {
  if (name !== 'links') return key.map((column) => String(row[column])).join('/')
  return ['a', 'b'].map((end) => idOf(db, row[end]!) ?? `number ${String(row[end])}`).join(' and ')
}

function idOf(db: Database, number: SQLInputValue): string | null {
  const row = unlessDamaged(() =>
    db.read(() => db.sql('SELECT id FROM articles WHERE number = ?').get(number)),
  )
  return row ? String(row['id']) : null
}
