import type { DatabaseSync } from 'node:sqlite'
import { checksumColumn, checksumFunction } from './checksum.ts'
import { type Table, tablesOf } from './tables.ts'

/**
 * Brings every table under checksums: each gets a column for that of its rows, and triggers that
 * fill it whatever writes a row, the triggers of the schema included. To be called after each step
 * of the schema, so that nobody has to think of it who adds a table or a column. Rows that were
 * there before the column wait for `seal`.
 *
 * Rejected: checksums of pages (node:sqlite offers no file system of our own, and has no `cksumvfs`); a table
 * of checksums beside the others (a damaged page of it would cast doubt on hundreds of sound rows); one sum
 * for many rows (it does not tell which is damaged).
 *
 * @param before The tables as they were before the step.
 */
export function cover(connection: DatabaseSync, before: ReadonlyMap<string, Table>): void {
  for (const { name, hasChecksum } of tablesOf(connection).values()) {
    if (hasChecksum) continue
    connection.exec(`ALTER TABLE ${name} ADD COLUMN ${checksumColumn} INTEGER`)
    connection.exec(
      `INSERT INTO uncovered (name, after) SELECT '${name}', '[]' WHERE EXISTS (SELECT 1 FROM ${name})`,
    )
  }
  for (const table of tablesOf(connection).values()) {
    const old = before.get(table.name)
    if (old?.hasChecksum && old.columns.length === table.columns.length) continue
    if (old?.hasChecksum) renew(connection, table, old)
    connection.exec(triggersOf(table))
  }
}

/** Rows whose new columns are filled by now; only those that were sound, or their damage would be hidden. */
function renew(connection: DatabaseSync, table: Table, old: Table): void {
  const fresh = table.columns.filter((column) => !old.columns.includes(column))
  const filled = fresh.map((column) => `${column} IS NOT NULL`).join(' OR ')
  connection.exec(
    `UPDATE ${table.name} SET ${checksumColumn} = ${callOf(table)} WHERE (${filled}) AND ${checksumColumn} = ${callOf(old)}`,
  )
}

/**
 * A row that comes with its checksum keeps it: where very many are written, they are made beside it. A row
 * that is damaged stays so when it is changed: its checksum is made anew only if it was right before.
 */
function triggersOf(table: Table): string {
  const { name, key, columns } = table
  const itself = key.map((column) => `${column} = new.${column}`).join(' AND ')
  const fill = `UPDATE ${name} SET ${checksumColumn} = ${callOf(table)} WHERE ${itself}`
  return `
    DROP TRIGGER IF EXISTS ${name}_checked_in;
    CREATE TRIGGER ${name}_checked_in AFTER INSERT ON ${name} WHEN new.${checksumColumn} IS NULL BEGIN ${fill}; END;
    DROP TRIGGER IF EXISTS ${name}_checked_again;
    CREATE TRIGGER ${name}_checked_again AFTER UPDATE OF ${columns.join(', ')} ON ${name}
    WHEN old.${checksumColumn} = ${callOf(table, 'old.')} BEGIN ${fill}; END;`
}

const callOf = ({ name, columns }: Table, row = ''): string =>
  `${checksumFunction}(${[`'${name}'`, ...columns.map((column) => row + column)].join(', ')})`
