import { DatabaseSync } from 'node:sqlite'
import { defineChecksum } from './checksums/checksum.ts'
import { applySteps } from './steps.ts'

/** A table, index, trigger or view, as SQLite keeps its description. */
export interface SchemaRow {
  type: string
  name: string
  sql: string | null
}

/** What a file says of its tables, by name. */
export function schemaRows(connection: DatabaseSync): Map<string, SchemaRow> {
  const rows = connection.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema').all()
  return new Map(rows.map((row) => [String(row['name']), row as unknown as SchemaRow]))
}

/** What every library of this version says of them. */
export const expectedSchema = (): Map<string, SchemaRow> => ofNew(schemaRows)

/** The names of the sums that every library of this version keeps. */
export const expectedTotals = (): string[] =>
  ofNew((connection) => connection.prepare('SELECT name FROM totals').all().map(({ name }) => String(name))) // prettier-ignore

/** What a library that was just made tells. */
function ofNew<T>(look: (connection: DatabaseSync) => T): T {
  const connection = new DatabaseSync(':memory:')
  try {
    defineChecksum(connection)
    applySteps(connection, 0)
    return look(connection)
  } finally {
    connection.close()
  }
}

/** Names of what is not described as it should be. Whatever others have added is none of ours. */
export function strangeInSchema(connection: DatabaseSync): string[] {
  const found = schemaRows(connection)
  return [...expectedSchema()].flatMap(([name, row]) =>
    JSON.stringify(found.get(name)) === JSON.stringify(row) ? [] : [name],
  )
}

/**
 * Whether all is described as in a library of this version, and nothing else is: then it
 * is one, whatever its head says.
 */
export function isWholeSchema(connection: DatabaseSync): boolean {
  return strangeInSchema(connection).length === 0 && schemaRows(connection).size === expectedSchema().size
}
