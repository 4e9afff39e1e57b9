import type { DatabaseSync } from 'node:sqlite'
import { cover } from './checksums/covering.ts'
import { tablesOf } from './checksums/tables.ts'
import { firstWithChecksums, migrations } from './schema.ts'

/** Takes the steps of the schema after the first `version`, and brings what they make under checksums. */
export function applySteps(connection: DatabaseSync, version: number): void {
  for (let taken = version; taken < migrations.length; taken++) {
    const before = tablesOf(connection)
    connection.exec(migrations[taken]!)
    if (taken + 1 >= firstWithChecksums) cover(connection, before)
  }
}
