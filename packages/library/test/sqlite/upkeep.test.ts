import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract, sketchOf } from '@unspin/core'
import { openSqliteStore, type SqliteStore, type Statistics } from '@unspin/library'
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
  await expect(store.backup(join(folder, 'none', 'copy'))).rejects.toThrow('its folder does not exist')
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

test.each([
  ['one batch', [400]],
  ['several', [200, 120, 80]],
])(
  'compacting leaves nothing in the index of what was deleted or replaced, added in %s',
  async (_what, batches) => {
    const store = await openSqliteStore(':memory:')
    const all = entries(400)
    let from = 0
    for (const count of batches) await store.put(all.slice(from, (from += count)))
    await store.delete(Array.from({ length: 300 }, (_, i) => `a${i}`))
    await store.put([entry(madeText(200, 999), { id: 'a399' })])
    await store.compact()

    const fresh = await openSqliteStore(':memory:')
    await fresh.put([...all.slice(300, 399), entry(madeText(200, 999), { id: 'a399' })])
    const { fingerprints, terms } = await store.statistics()
    expect({ fingerprints, terms }).toEqual(pick(await fresh.statistics()))
    expect(await damages(store)).toEqual([])
    const { candidates } = await store.candidates({ ...sketchOf(extract(madeText(200, 350))), limit: 1 })
    expect(candidates[0]!.id).toBe('a349')
    expect((await store.readVersion('a399', 1))?.article.text).toBe(madeText(200, 400))

    await store.compact()
    expect(pick(await store.statistics())).toEqual({ fingerprints, terms })
    await store.delete(['a350', 'a399'])
    await store.compact()
    expect((await store.statistics()).terms).toBeLessThan(terms)
    for (const opened of [store, fresh]) await opened.close()
  },
)

const pick = ({ fingerprints, terms }: Statistics) => ({ fingerprints, terms })
