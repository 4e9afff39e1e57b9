import type { SQLInputValue, SQLOutputValue } from 'node:sqlite'
import { highest } from '../highest.ts'
import { piecewise, unlessDamaged } from '../piecewise.ts'
import type { Transactions } from '../transactions.ts'
import { checksumColumn, checksumOf } from './checksum.ts'
import type { Table } from './tables.ts'

/** Rows in one transaction: a few hundredths of a second, in which other writers wait. */
const slice = 2048

/** Told how far it is, 0..1. */
export type Reached = (share: number) => void

/**
 * Gives their checksums to the rows of a library that was written before there were any: slice by slice, a
 * transaction each, written down in `uncovered`, so that whoever opens the library next goes on with it after
 * a kill. What cannot be read is passed over and stays without: it is damaged.
 */
export function seal(db: Transactions, reached: Reached = () => undefined): void {
  const names = uncovered(db)
  for (const [i, name] of names.entries()) {
    const table = db.tables.get(name)
    if (table) sealTable(db, table, (share) => reached((i + share) / names.length))
    db.write(() => db.sql('DELETE FROM uncovered WHERE name = ?').run(name))
  }
  reached(1)
}

/** The tables some of whose rows may have no checksum yet. */
export function uncovered(db: Transactions): string[] {
  const rows = db.read(() => db.sql('SELECT name FROM uncovered ORDER BY name').all())
  return rows.map(({ name }) => String(name))
}

function sealTable(db: Transactions, table: Table, reached: Reached): void {
  if (table.key.length === 1 && numbered.has(table.key[0]!)) sealNumbers(db, table, reached)
  else sealInOrder(db, table, reached)
}

/** Keys that count from 1 without large gaps. */
const numbered = new Set(['number', 'segment', 'target'])

function sealNumbers(db: Transactions, table: Table, reached: Reached): void {
  const [key] = table.key
  const select = selectOf(table, `WHERE ${key} BETWEEN ? AND ?`)
  const last = highest(db, key === 'number' ? 'articles' : 'segments') ?? 0
  const sealPiece = (from: number, to: number) =>
    db.write(() => {
      sealRows(db, table, db.sql(select).all(from, to))
      // Null where whoever opened the library too has sealed all of it.
      return db.sql('UPDATE uncovered SET after = ? WHERE name = ?').run(JSON.stringify([to]), table.name).changes > 0 // prettier-ignore
    })
  const [begun = 0] = beginning(db, table) ?? []
  for (const piece of piecewise(Number(begun) + 1, last, slice, sealPiece)) {
    if (piece.read === false) return
    reached(piece.last / last)
  }
}

/** Where it cannot be read on, the rest of it stays without. */
function sealInOrder(db: Transactions, table: Table, reached: Reached): void {
  const [rows] = [unlessDamaged(() => db.read(() => db.one(`SELECT count(*) AS count FROM ${table.name}`)))]
  const count = Math.max(1, (rows as { count: number } | null)?.count ?? 1)
  const keys = table.key.join(', ')
  const first = selectOf(table, `ORDER BY ${keys} LIMIT ${slice}`)
  const further = selectOf(table, `WHERE (${keys}) > (${table.key.map(() => '?').join(', ')}) ORDER BY ${keys} LIMIT ${slice}`) // prettier-ignore
  for (let done = 0; ; done += slice) {
    reached(Math.min(1, done / count))
    const more = unlessDamaged(() =>
      db.write(() => {
        const after = beginning(db, table)
        if (!after) return false
        const found = after.length > 0 ? db.sql(further).all(...after) : db.sql(first).all()
        sealRows(db, table, found)
        const last = found.at(-1)
        if (last) db.sql('UPDATE uncovered SET after = ? WHERE name = ?').run(JSON.stringify(keyOf(table, last)), table.name) // prettier-ignore
        return found.length === slice
      }),
    )
    if (!more) return
  }
}

/** The last key that was sealed; nothing before the first; null when the table is sealed. */
function beginning(db: Transactions, { name }: Table): SQLInputValue[] | null {
  const row = db.sql('SELECT after FROM uncovered WHERE name = ?').get(name)
  return row ? (JSON.parse(String(row['after'])) as SQLInputValue[]) : null
}

const selectOf = ({ name, key, columns }: Table, rest: string): string =>
  `SELECT ${[...new Set([...key, ...columns, checksumColumn])].join(', ')} FROM ${name} ${rest}`

type Row = Record<string, SQLOutputValue>

const keyOf = ({ key }: Table, row: Row): SQLInputValue[] => key.map((column) => row[column]!)

function sealRows(db: Transactions, table: Table, rows: readonly Row[]): void {
  const { name, key, columns } = table
  const itself = key.map((column) => `${column} = ?`).join(' AND ')
  const update = db.sql(`UPDATE ${name} SET ${checksumColumn} = ? WHERE ${itself}`)
  for (const row of rows) {
    if (row[checksumColumn] !== null) continue
    update.run(checksumOf(name, columns.map((column) => row[column]!)), ...keyOf(table, row)) // prettier-ignore
  }
}
