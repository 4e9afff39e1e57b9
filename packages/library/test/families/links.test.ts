import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Link, MemoryStore, openSqliteStore, type Store } from '@unspin/library'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { entry, madeText } from '../store/entries.ts'

const versionsOf = (...ids: string[]) => ids.map((id) => ({ id, version: 1 }))
const linkOf = (a: string, b: string): Link => ({
  a,
  b,
  label: 'spun',
  confidence: 0.75,
  shares: { a: 0.5, b: 1 },
  similarity: 0.625,
  original: 'b',
  certainty: 0.875,
})
const ends = (links: Link[]) => links.map(({ a, b }) => `${a}${b}`).sort()
const newLink = (a: string, b: string) => ({ ...linkOf(a, b), versions: { a: 1, b: 1 } })

describe.each<[string, () => Promise<Store>]>([
  ['in SQLite', () => openSqliteStore(':memory:')],
  ['in memory', async () => new MemoryStore()],
])('links %s', (_name, open) => {
  let store: Store
  beforeEach(async () => {
    store = await open()
    await store.put(['a', 'b', 'c'].map((id, i) => entry(madeText(50, i + 1), { id })))
  })

  test('articles wait in the order in which they were added until they are compared', async () => {
    expect(await store.links.waiting(2)).toMatchObject(versionsOf('a', 'b'))
    expect(await store.links.compared(['a'])).toEqual(new Map())

    await store.links.put(versionsOf('a', 'b'), [newLink('b', 'a')])

    expect(await store.links.countWaiting()).toBe(1)
    expect(await store.links.waiting(2)).toMatchObject(versionsOf('c'))
    expect(await store.links.compared(['a', 'c', 'nobody'])).toEqual(new Map([['a', 50]]))
    expect(await store.links.all()).toEqual([linkOf('b', 'a')])
  })

  test('the links of some, and all that holds together with one, are told without the rest', async () => {
    await store.put(['d', 'e', 'f'].map((id, i) => entry(madeText(50, i + 9), { id })))
    await store.links.put([], [newLink('b', 'a'), newLink('c', 'b'), newLink('e', 'd')])

    for (const id of ['a', 'b', 'c']) expect(ends(await store.links.around(id))).toEqual(['ba', 'cb'])
    expect(ends(await store.links.around('e'))).toEqual(['ed'])
    expect((await store.links.linked()).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(await store.links.linked()).toContainEqual(expect.objectContaining({ id: 'e', words: 50 }))
    for (const id of ['f', 'nobody']) expect(await store.links.around(id)).toEqual([])
    expect(ends(await store.links.among(['a', 'b', 'd', 'f', 'nobody']))).toEqual(['ba'])
    expect(await store.links.among([])).toEqual([])
  })

  test('the stamp is another one after every change of the links, and of nothing else', async () => {
    const stamps = [await store.links.stamp()]
    expect(await store.links.stamp()).toBe(stamps[0])
    await store.links.put([], [newLink('b', 'a')])
    stamps.push(await store.links.stamp())
    await store.put([entry(madeText(50, 7), { id: 'd' })])
    await store.delete(['c'])
    expect(await store.links.stamp()).toBe(stamps[1])
    await store.delete(['a'])
    stamps.push(await store.links.stamp())
    expect(new Set(stamps.slice(1)).size).toBe(2)
    expect(stamps[1]).not.toBe(stamps[0])
  })

  test('a changed article waits again, and its links are gone', async () => {
    await store.links.put(versionsOf('a', 'b', 'c'), [newLink('b', 'a'), newLink('c', 'b')])

    await store.put([entry(madeText(60, 9), { id: 'a' })])

    expect(await store.links.waiting(9)).toMatchObject([{ id: 'a', version: 2 }])
    expect(await store.links.all()).toEqual([linkOf('c', 'b')])
    expect([...(await store.links.compared(['a', 'b'])).keys()]).toEqual(['b'])
  })

  test('a deleted article takes its links along', async () => {
    await store.links.put(versionsOf('a', 'b', 'c'), [newLink('b', 'a'), newLink('c', 'b')])
    await store.delete(['a'])
    expect(await store.links.all()).toEqual([linkOf('c', 'b')])
  })

  test('what changed while it was compared is not linked by what it said before', async () => {
    await store.links.put(versionsOf('a', 'b'), [])
    await store.put([entry(madeText(60, 9), { id: 'a' })])
    await store.links.put(versionsOf('c'), [newLink('c', 'a'), newLink('c', 'b')])
    expect(await store.links.all()).toEqual([linkOf('c', 'b')])
  })
})

describe('in a file', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unspin-links-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('links outlive the process', async () => {
    const file = join(folder, 'library.sqlite')
    const store = await openSqliteStore(file)
    await store.put(['a', 'b'].map((id, i) => entry(madeText(50, i + 1), { id })))
    await store.links.put(versionsOf('a', 'b'), [newLink('b', 'a')])
    await store.close()

    const again = await openSqliteStore(file, { readOnly: true })
    expect(await again.links.all()).toEqual([linkOf('b', 'a')])
    expect(await again.links.countWaiting()).toBe(0)
    await again.close()
  })
})
