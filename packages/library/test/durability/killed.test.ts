import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract, sketchOf } from '@unspin/core'
import { openSqliteStore, type SqliteStore } from '@unspin/library'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { random } from '../store/entries.ts'
import { all } from './all.ts'
import { textOf } from './made.ts'
import { write } from './processes.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspin-killed-'))
})
afterAll(() => rm(folder, { recursive: true }))

const kills = 12
const articles = 4000
const batch = 40

/**
 * That the library holds whole batches, each article readable and found, and no less than was acknowledged.
 */
async function check(store: SqliteStore, acknowledged: ReadonlySet<string>): Promise<void> {
  const { articles: count } = await store.statistics()
  const held: string[] = []
  for (let after: string | undefined; ;) {
    const page = await store.page({ order: 'ascending', limit: 1000, ...(after && { after }) })
    held.push(...page.articles.map(({ id }) => id))
    if (page.next === null) break
    after = page.next
  }
  expect(held).toHaveLength(count)
  expect(count % batch).toBe(0)
  expect([...acknowledged].filter((id) => !held.includes(id))).toEqual([])
  for (const id of held.filter((_, i) => i % 37 === 0)) {
    const [found] = await store.read([id])
    expect(found!.article.text).toBe(textOf(Number(id.slice(1))))
    const { candidates } = await store.candidates({ ...sketchOf(extract(found!.article.text)), limit: 1 })
    expect(candidates[0]!.id).toBe(id)
  }
}

test('killed at random moments, a library has what was acknowledged, and adding again completes it', async () => {
  const library = join(folder, 'killed.unspin')
  const acknowledged = new Set<string>()
  const draw = random(5)
  let interrupted = 0

  for (let i = 0; i < kills; i++) {
    const said = await write(library, {
      first: 0,
      count: articles,
      batch,
      killAfter: Math.floor(draw() * 400),
    })
    if (!said.isDone) interrupted++
    for (const id of said.kept) acknowledged.add(id)
    const store = await openSqliteStore(library)
    await check(store, acknowledged)
    await store.close()
  }
  expect(interrupted).toBeGreaterThan(kills / 2)
  expect(acknowledged.size).toBeGreaterThan(0)

  expect(await write(library, { first: 0, count: articles, batch })).toMatchObject({ isDone: true })
  const store = await openSqliteStore(library)
  expect(await store.statistics()).toMatchObject({ articles, versions: articles })
  expect(await all(store.verify())).toEqual([])
  await check(store, acknowledged)
  await store.close()
})

test('two processes add to one library while a third reads it', async () => {
  const library = join(folder, 'shared.unspin')
  const store = await openSqliteStore(library)
  const counts: number[] = []
  const isReading = setInterval(() => void store.statistics().then((told) => counts.push(told.articles)), 20)

  const [one, other] = await Promise.all([
    write(library, { first: 0, count: 1000, batch: 25 }),
    write(library, { first: 800, count: 1000, batch: 25 }),
  ])
  clearInterval(isReading)

  expect([one.isDone, other.isDone]).toEqual([true, true])
  expect(counts).toEqual(counts.toSorted((x, y) => x - y))
  expect(await store.statistics()).toMatchObject({ articles: 1800, versions: 1800 })
  for (const i of [0, 799, 900, 1799]) {
    const { candidates } = await store.candidates({ ...sketchOf(extract(textOf(i))), limit: 1 })
    expect(candidates[0]!.id).toBe(`a${i}`)
  }
  expect(await all(store.verify())).toEqual([])
  await store.close()
})
