import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { checksumOf, defineChecksum } from '../../../src/sqlite/checksums/checksum.ts'
import { cover } from '../../../src/sqlite/checksums/covering.ts'
import { tablesOf } from '../../../src/sqlite/checksums/tables.ts'
import { Database } from '../../../src/sqlite/database.ts'

/** A database in memory, as a library is after its steps, and steps of one's own after it. */
function made(...steps: string[]): DatabaseSync {
  const database = new DatabaseSync(':memory:')
  defineChecksum(database)
  for (const step of [
    'CREATE TABLE uncovered (name TEXT PRIMARY KEY, after TEXT NOT NULL) WITHOUT ROWID',
    ...steps,
  ]) {
    const before = tablesOf(database)
    database.exec(step)
    cover(database, before)
  }
  return database
}

/** Whether each row of a table has the checksum of its values. */
function soundness(database: DatabaseSync, name: string): boolean[] {
  const { columns } = tablesOf(database).get(name)!
  const rows = database.prepare(`SELECT * FROM ${name}`).all()
  return rows.map(
    (row) =>
      row['checksum'] ===
      checksumOf(
        name,
        columns.map((column) => row[column]!),
      ),
  )
}

test('every table of a library is under checksums', () => {
  const db = new Database(':memory:')
  expect(db.tables.size).toBeGreaterThan(10)
  for (const { name, hasChecksum } of db.tables.values()) {
    expect([name, hasChecksum]).toEqual([name, true])
    const triggers = db
      .sql("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?")
      .all(name)
    expect(triggers.map((row) => row['name'])).toEqual(expect.arrayContaining([`${name}_checked_in`, `${name}_checked_again`])) // prettier-ignore
  }
  db.close()
})

test.each([
  ['numbered', 'CREATE TABLE made (number INTEGER PRIMARY KEY, word TEXT, data BLOB)'],
  [
    'with a key of its own',
    'CREATE TABLE made (number INTEGER, word TEXT, data BLOB, PRIMARY KEY (word, number)) WITHOUT ROWID',
  ],
  ['without a key', 'CREATE TABLE made (number INTEGER, word TEXT, data BLOB)'],
])('a table that a step adds is, whatever writes its rows: one %s', (_what, step) => {
  const database = made(step)
  database.exec("INSERT INTO made (number, word, data) VALUES (1, 'one', x'00ff'), (2, 'zwei', NULL)")
  expect(soundness(database, 'made')).toEqual([true, true])
  database.exec("UPDATE made SET word = 'two' WHERE number = 2")
  database.exec("INSERT INTO made (number, word) VALUES (3, 'drei')")
  expect(soundness(database, 'made')).not.toContain(false)
})

test('a column that a step adds is, and the rows that have it not, or have it filled by the step, stay sound', () => {
  const rows = 'CREATE TABLE made (number INTEGER PRIMARY KEY, word TEXT)'
  const database = made(rows)
  database.exec("INSERT INTO made (number, word) VALUES (1, 'one'), (2, 'two'), (3, 'three')")
  database.exec('DROP TRIGGER made_checked_again')
  database.exec("UPDATE made SET word = 'tree' WHERE number = 3")
  const step = "ALTER TABLE made ADD COLUMN more TEXT; UPDATE made SET more = 'filled' WHERE number > 1"
  const before = tablesOf(database)
  database.exec(step)
  cover(database, before)

  // What was damaged is not made sound by it.
  expect(soundness(database, 'made')).toEqual([true, true, false])
  database.exec("UPDATE made SET more = 'later' WHERE number = 1")
  expect(soundness(database, 'made')).toEqual([true, true, false])
})

test('a damaged row stays damaged when it is changed', () => {
  const database = made('CREATE TABLE made (number INTEGER PRIMARY KEY, word TEXT, copies INTEGER)')
  database.exec("INSERT INTO made (number, word, copies) VALUES (1, 'one', 0)")
  const sum = database.prepare('SELECT checksum FROM made').get()!['checksum']
  database.exec("UPDATE made SET word = 'ome'")
  database.prepare('UPDATE made SET checksum = ?').run(sum!)
  expect(soundness(database, 'made')).toEqual([false])
  database.exec('UPDATE made SET copies = copies + 1')
  expect(soundness(database, 'made')).toEqual([false])
})

test('a checksum tells values apart that are written alike', () => {
  const sums = [[1], ['1'], [null, 1], [new Uint8Array([49])], [new Uint8Array([1])], ['', 1], [1, ''], [1n]].map((values) => checksumOf('made', values)) // prettier-ignore
  expect(new Set(sums).size).toBe(sums.length)
  expect(checksumOf('other', [1])).not.toBe(checksumOf('made', [1]))
  expect(checksumOf('made', [1, null, null])).toBe(checksumOf('made', [1]))
})
