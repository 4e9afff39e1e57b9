import type { DatabaseSync } from 'node:sqlite'
import { checksumColumn } from './checksum.ts'

/** A table of a library, as its rows are told apart and checked. */
export interface Table {
  name: string
  /**
   * What tells its rows apart, in this order: its primary key, or else the number
   * that SQLite gives to each row.
   */
  key: readonly string[]
  /**
   * What the checksum of a row covers: all columns but the checksum, in the order in which they were added.
   */
  columns: readonly string[]
  hasChecksum: boolean
}

interface Column {
  name: string
  column: string
  /** Its place in the primary key, from 1; 0 when it is no part of it. */
  key: number
}

/** All tables there are: those that SQLite keeps for itself are not rows of ours. */
export function tablesOf(connection: DatabaseSync): Map<string, Table> {
  const rows = connection
    .prepare(
      `SELECT list.name, info.name AS column, info.pk AS key
       FROM pragma_table_list AS list JOIN pragma_table_info(list.name) AS info
       WHERE list.schema = 'main' AND list.type = 'table' AND list.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY list.name, info.cid`,
    )
    .all() as unknown as Column[]
  const tables = Map.groupBy(rows, ({ name }) => name)
  return new Map([...tables].map(([name, columns]) => [name, tableOf(name, columns)]))
}

function tableOf(name: string, columns: readonly Column[]): Table {
  const names = columns.map(({ column }) => column)
  const key = columns.filter((column) => column.key > 0).toSorted((one, other) => one.key - other.key)
  return {
    name,
    key: key.length > 0 ? key.map(({ column }) => column) : ['rowid'],
    columns: names.filter((column) => column !== checksumColumn),
    hasChecksum: names.includes(checksumColumn),
  }
}
