import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openSqliteStore } from '@unspin/library'
import { expect, test } from 'vitest'
import { Database } from '../../src/sqlite/database.ts'
import { migrations } from '../../src/sqlite/schema.ts'
import { folderOf } from '../sources/made/folder.ts'
import { entry, madeText } from '../store/entries.ts'

/** A library as the first release wrote it, with two articles that are copies of one another. */
async function oldLibrary(): Promise<string> {
  const file = join(await folderOf({}), 'library.sqlite')
  const database = new DatabaseSync(file)
  for (const step of migrations.slice(0, 2)) database.exec(step)
  database.exec(`PRAGMA application_id = ${0x556e_4c69}; PRAGMA user_version = 2; PRAGMA journal_mode = WAL`)
  const insert = database.prepare("INSERT INTO articles (id, version, current, title, byline, words, hash, added) VALUES (?, 1, 1, ?, '[]', 50, ?, 0)") // prettier-ignore
  const text = database.prepare('INSERT INTO texts VALUES (?, ?)')
  for (const [i, id] of ['a', 'b'].entries()) {
    const { hash, packed, title } = entry(madeText(50, i), { id, title: `Title ${id}` })
    insert.run(id, title, Buffer.from(hash, 'hex'))
    text.run(i + 1, packed)
  }
  database.exec("INSERT INTO links VALUES (2, 1, 'reprint', 1, 1, 1, 1, NULL, 0); UPDATE totals SET value = 2 WHERE name = 'articles'") // prettier-ignore
  database.close()
  return file
}

test.each([{ readOnly: true }, {}])(
  'a library of an older version is brought up to date, opened with %j',
  async (options) => {
    const file = await oldLibrary()
    const store = await openSqliteStore(file, options)

    const { articles } = await store.page({ sort: 'title' })
    expect(articles.map(({ id, copies }) => [id, copies])).toEqual([
      ['a', 1],
      ['b', 1],
    ])
    expect((await store.read(['b']))[0]?.article.text).toBe(madeText(50, 1))
    expect(await store.overview()).toEqual({
      outlets: [],
      languages: [{ lang: null, articles: 2 }],
      additions: [{ day: '1970-01-01', articles: 2 }],
      published: [],
      schemaVersion: migrations.length,
    })
    await store.close()
  },
)

/**
 * Opens a library in a process of its own, which is killed as soon as so much of
 * bringing it up to date is done.
 */
function killedAt(share: number, file: string): NodeJS.Signals | null {
  const script = `
    import { openSqliteStore } from ${JSON.stringify(import.meta.resolve('@unspin/library'))}
    const upgrading = (share) => share >= ${share} && process.kill(process.pid, 'SIGKILL')
    await openSqliteStore(process.argv[1], { upgrading })`
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script, '--', file]).signal
}

test('the rows of an older library get their checksums, after kills in the middle too', async () => {
  const file = await oldLibrary()
  expect([0.1, 0.3, 0.5].map((share) => killedAt(share, file))).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL'])
  const shares: number[] = []
  const store = await openSqliteStore(file, { upgrading: (share) => shares.push(share) })
  expect(shares.at(-1)).toBe(1)
  await store.close()

  const db = new Database(file, { readOnly: true })
  expect(db.sql('SELECT * FROM uncovered').all()).toEqual([])
  for (const name of db.tables.keys())
    for (const row of db.sql(`SELECT * FROM ${name}`).all())
      expect([name, db.isSound(name, row)]).toEqual([name, true])
  db.close()
})

test.skipIf(process.getuid?.() === 0)('where it cannot be written, that is told in one line', async () => {
  const file = await oldLibrary()
  chmodSync(file, 0o444)
  await expect(openSqliteStore(file, { readOnly: true })).rejects.toThrow('was written by an older Unspin')
})
