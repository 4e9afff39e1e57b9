import type { StatementSync } from 'node:sqlite'
import type { Table } from './checksums/tables.ts'

/** Statements and transactions of a library file: what a part of the work on one needs of its `Database`. */
export interface Transactions {
  /** The tables of the library, by name. */
  readonly tables: ReadonlyMap<string, Table>
  sql(text: string): StatementSync
  one(text: string): unknown
  read<T>(work: () => T): T
  write<T>(work: () => T): T
}
