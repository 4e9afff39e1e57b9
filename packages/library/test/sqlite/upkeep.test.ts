import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore, type SqliteStore } from '@unspin/library'
import { expect, test } from 'vitest'
import { folderOf } from '../sources/made/folder.ts'
import { entry, madeText } from '../store/entries.ts'

const entries = (count: number) =>
  Array.from({ length: count }, (_, i) => entry(madeText(200, i + 1), { id: `a${i}` }))

async function damages(store: SqliteStore): Promise<string[]> {
  const lines: string[] = []
  for await (const line of store.verify()) lines.push(line)
  return lines
}

test('a backup holds what the library held, and nothing is overwritten by it', async () => {
  const folder = await folderOf({})
  const store = await openSqliteStore(join(folder, 'library.sqlite'))
  await store.put(entries(40))
  await store.backup(join(folder, 'copy.sqlite'))
  await store.delete(['a0'])

  const copy = await openSqliteStore(join(folder, 'copy.sqlite'), { readOnly: true })
  expect((await copy.page({ limit: 100 })).articles.map(({ id }) => id)).toContain('a0')
  expect(await damages(copy)).toEqual([])
  await copy.close()
  writeFileSync(join(folder, 'taken'), 'precious')
  await expect(store.backup(join(folder, 'taken'))).rejects.toThrow('is there already')
  await expect(store.backup(join(folder, 'none', 'copy'))).rejects.toThrow(/none.copy cannot be opened/)
  await store.close()
})

test('compacting gives back the room of what was deleted, and leaves the rest as it was', async () => {
  const folder = await folderOf({})
  const file = join(folder, 'library.sqlite')
  const store = await openSqliteStore(file)
  await store.put(entries(200))
  await store.put(entries(400).slice(200))
  await store.delete(Array.from({ length: 380 }, (_, i) => `a${i}`))
  const before = (await store.statistics()).bytes
  await store.compact()

  expect(statSync(file).size).toBeLessThan(0.6 * before)
  expect((await store.page({ limit: 1000 })).total).toBe(20)
  expect((await store.read(['a399']))[0]?.article.text).toBe(madeText(200, 400))
  expect(await damages(store)).toEqual([])
  await store.close()
})
