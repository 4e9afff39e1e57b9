import { rmSync } from 'node:fs'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SQLOutputValue } from 'node:sqlite'
import { openSqliteStore } from '@unspin/library'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Table } from '../../src/sqlite/checksums/tables.ts'
import { Database } from '../../src/sqlite/database.ts'
import { all } from '../durability/all.ts'
import { entry, madeText } from '../store/entries.ts'

let folder: string
const at = (name: string) => join(folder, name)

const made = (i: number) =>
  entry(madeText(12, i + 1), { id: `id-${i}`, source: `https://press.example/${i}`, publisher: 'Echo', published: '2026-03-14', title: `Title ${i}`, origin: 'ab'.repeat(16) }) // prettier-ignore

/** A small library with rows in all tables. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspin-verifying-'))
  const store = await openSqliteStore(at('sound.sqlite'))
  await store.put(Array.from({ length: 600 }, (_, i) => made(i)))
  await store.put([entry(madeText(12, 999), { id: 'id-3', title: 'Changed' })])
  await store.delete(['id-7'])
  const versions = { a: 1, b: 1 }
  await store.links.put(await store.links.waiting(700), [
    { a: 'id-1', b: 'id-5', versions, label: 'spun', confidence: 0.9, shares: { a: 1, b: 0.5 }, similarity: 0.9, original: 'a', certainty: 0.5 },
  ]) // prettier-ignore
  await store.close()
  const db = new Database(at('sound.sqlite'))
  db.write(() => {
    db.sql('INSERT INTO alterations (a, place_a, b, place_b) VALUES (2, 0, 3, 1)').run()
    db.sql(
      "INSERT INTO altered_quotations (number, place, speaker, text) VALUES (2, 0, 'Ada Lorne', 'We shall see.')",
    ).run()
    db.sql('INSERT INTO quoted (number, quotations) VALUES (2, 3)').run()
  })
  // What is under way is mostly ended before the library is closed.
  db.write(() => {
    db.sql("INSERT INTO merges (target, inputs, done) VALUES (77, '[1]', 3)").run()
  })
  db.close()
})

afterAll(() => rm(folder, { recursive: true }))

async function linesOf(file: string): Promise<string[]> {
  const store = await openSqliteStore(file, { readOnly: true })
  try {
    return await all(store.verify())
  } finally {
    await store.close()
  }
}

/** A copy of the library after `work`. */
async function changed(work: (db: Database) => void): Promise<string> {
  for (const end of ['', '-wal', '-shm']) rmSync(at(`changed.sqlite${end}`), { force: true })
  await copyFile(at('sound.sqlite'), at('changed.sqlite'))
  const db = new Database(at('changed.sqlite'))
  db.write(() => work(db))
  db.close()
  return at('changed.sqlite')
}

test('a sound library is called sound', async () => {
  expect(await linesOf(at('sound.sqlite'))).toEqual([])
})

/** Changes a library as damage does, which wakes no triggers. */
function behindItsBack(db: Database, table: string, work: () => void): void {
  const triggers = db
    .sql("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?")
    .all(table)
  for (const { name } of triggers) db.sql(`DROP TRIGGER ${String(name)}`).run()
  work()
  for (const { sql } of triggers) db.sql(String(sql)).run()
}

/** The condition on a row in the middle of a table, its values, and the row. */
function oneOf(
  db: Database,
  name: string,
): { itself: string; values: SQLOutputValue[]; row: Record<string, SQLOutputValue> } {
  const rows = db.sql(`SELECT * FROM ${name}`).all()
  expect([name, rows.length > 0]).toEqual([name, true])
  const row = rows[Math.floor(rows.length / 2)]!
  const { key } = db.tables.get(name)!
  if (key[0] === 'rowid') return { itself: 'true', values: [], row }
  return { itself: `(${key.join(', ')}) = (${key.map(() => '?').join(', ')})`, values: key.map((part) => row[part]!), row } // prettier-ignore
}

/** Which tables there are; what is in `uncovered` is worked off by whoever opens the library. */
function tables(): Table[] {
  const db = new Database(at('sound.sqlite'), { readOnly: true })
  const found = [...db.tables.values()].filter(({ name }) => name !== 'uncovered')
  db.close()
  return found
}

test('each column of each table is under the checksum of its row', () => {
  const db = new Database(at('sound.sqlite'), { readOnly: true })
  for (const { name, columns } of tables()) {
    const { row } = oneOf(db, name)
    expect([name, db.isSound(name, row)]).toEqual([name, true])
    for (const column of columns)
      expect([name, column, db.isSound(name, { ...row, [column]: otherThan(row[column]!) })]).toEqual([name, column, false]) // prettier-ignore
  }
  db.close()
})

test('a row that is changed is found, whatever table it is of', async () => {
  for (const { name, columns } of tables()) {
    const column = columns.at(-1)!
    const file = await changed((db) => {
      const { itself, values, row } = oneOf(db, name)
      const other = otherThan(row[column]!)
      behindItsBack(db, name, () =>
        db.sql(`UPDATE ${name} SET ${column} = ? WHERE ${itself}`).run(other, ...values),
      )
    })
    expect([name, (await linesOf(file)).length > 0]).toEqual([name, true])
  }
})

test('a row that is lost is found, and a number given that is not the one noted', async () => {
  // A merge that is lost is begun anew. How many alterations there are stands nowhere else: SQLite's
  // own check has to find them lost.
  const alone = new Set(['merges', 'alterations', 'altered_quotations'])
  for (const { name } of tables().filter((table) => !alone.has(table.name))) {
    const file = await changed((db) => {
      const { itself, values } = oneOf(db, name)
      behindItsBack(db, name, () => db.sql(`DELETE FROM ${name} WHERE ${itself}`).run(...values))
    })
    expect([name, (await linesOf(file)).length > 0]).toEqual([name, true])
  }
  for (const name of ['articles', 'segments']) {
    const file = await changed((db) =>
      db.sql('UPDATE sqlite_sequence SET seq = seq + 64 WHERE name = ?').run(name),
    )
    expect(await linesOf(file)).toEqual([`The last number given to ${name} is not the one that was noted.`])
  }
})

/** A copy after one statement, which changes one table. */
const change = (sql: string) =>
  changed((db) => behindItsBack(db, /(?:UPDATE|FROM) (\w+)/.exec(sql)![1]!, () => db.sql(sql).run()))

test('what is damaged is named: the article by its id and title, and what its text says otherwise', async () => {
  expect(await linesOf(await change("UPDATE articles SET title = 'Title x', published = '2026-03-16' WHERE id = 'id-5'"))).toEqual([
    'What is kept of article id-5 (‘Title 5’), version 1, was changed: its title, day.',
  ]) // prettier-ignore
  expect(await linesOf(await change("UPDATE texts SET packed = substr(packed, 1, 60) WHERE number = 6"))).toEqual([
    'The text of article id-5 (‘Title 5’), version 1, is damaged.',
  ]) // prettier-ignore
  expect(await linesOf(await change("DELETE FROM texts WHERE number = 6"))).toEqual([
    'The text of article id-5 (‘Title 5’), version 1, is lost.',
  ]) // prettier-ignore
  expect(await linesOf(await change('UPDATE links SET confidence = 0.1'))).toEqual([
    'A link between two copies was changed (id-1 and id-5).',
  ]) // prettier-ignore
})

test('a text that is another, with a checksum of its own, is found by its hash', async () => {
  const file = await changed((db) => db.sql('UPDATE texts SET packed = (SELECT packed FROM texts WHERE number = 9) WHERE number = 6').run()) // prettier-ignore
  expect(await linesOf(file)).toEqual([
    'The text of article id-5 (‘Title 8’), version 1, is not the one that its hash is of.',
  ])
})

test('what is damaged is shown to nobody as if it were true; to remove it and to add it again helps', async () => {
  const file = await changed((db) => {
    db.sql('DELETE FROM merges').run()
    const update = db.sql("UPDATE articles SET title = 'False' WHERE id = 'id-5'")
    behindItsBack(db, 'articles', () => update.run())
  })
  const store = await openSqliteStore(file)
  const told = `${file} is damaged: what is kept of article id-5, version 1, is not what was written.`
  await expect(store.read(['id-5'])).rejects.toThrow(told)
  await expect(store.versions('id-5')).rejects.toThrow(told)
  await expect(store.page({ limit: 1000 })).rejects.toThrow(told)
  await expect(store.links.linked()).rejects.toThrow(told)
  expect((await store.read(['id-6']))[0]?.title).toBe('Title 6')

  expect(await store.delete(['id-5'])).toBe(1)
  await store.put([made(5)])
  expect((await store.read(['id-5']))[0]?.title).toBe('Title 5')
  expect(await all(store.verify())).toEqual([])
  await store.close()
})

function otherThan(value: SQLOutputValue): SQLOutputValue {
  if (typeof value === 'number') return Number.isInteger(value) ? value + 100_000 : value / 2
  if (typeof value === 'string') return `${value.slice(0, -1)}~`
  if (value instanceof Uint8Array) return value.map((byte, i) => (i === 3 ? byte ^ 1 : byte))
  return 'x'
}
