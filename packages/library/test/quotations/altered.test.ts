import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '@unspin/core'
import { alteredQuotations, type Entry, entryOf, linkArticles, MemoryStore, openSqliteStore, quotationVariants, type Store } from '@unspin/library' // prettier-ignore
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Database } from '../../src/sqlite/database.ts'
import { entry, madeText } from '../store/entries.ts'

const story = (
  said: string,
) => `The council met until midnight on the future of the old mill, and more than a hundred people came to listen to it.

Mayor Ida Holm opened the evening with an apology for the cold hall, whose boiler had failed for the third time this winter.

"${said}," said Mayor Ida Holm.

The owners of the mill had asked for a decision before the spring, as a buyer from the coast would not wait for longer.

A vote is planned for the second week of March, and the papers are laid out in the library on Castle Street until then.`

const plain =
  'We have paid for this mill twice, and we will not pay for it a third time while the school has no roof'
const bolder = plain.replace('will not pay', 'refuse to pay')
const milder = plain.replace('a third time', 'once more')

const article = (id: string, said: string, published: string | null, publisher = `The ${id}`): Entry =>
  entryOf({ ...extract(story(said)), published, publisher }, { id })

/** The wire, a copy of it, and two that alter what the mayor said; on four days, added out of their order. */
const articles = [
  article('bold', bolder, '2026-03-04'),
  article('wire', plain, '2026-03-02'),
  article('mild', milder, '2026-03-05'),
  article('copy', plain, '2026-03-03'),
]

async function linkAll(store: Store): Promise<void> {
  for await (const _ of linkArticles(store));
}

async function told(store: Store, query: Parameters<typeof alteredQuotations>[1] = {}) {
  const { groups, total } = await alteredQuotations(store, query)
  return { total, places: groups.map(({ places }) => places.map(({ id }) => id)) }
}

describe.each<[string, () => Promise<Store>]>([
  ['in SQLite', () => openSqliteStore(':memory:')],
  ['in memory', async () => new MemoryStore()],
])('altered quotations %s', (_name, open) => {
  let store: Store
  beforeEach(async () => {
    store = await open()
    await store.put(articles)
    await linkAll(store)
  })

  test('are found when articles are linked: one group of all that say it, the earliest first', async () => {
    expect(await told(store)).toEqual({ total: 1, places: [['wire', 'copy', 'bold', 'mild']] })
    expect((await store.statistics()).quotations).toBe(4)
  })

  test('are told of from the earliest, forward in time, whichever article is asked about', async () => {
    for (const { id } of articles) {
      const { quotation, variants } = (await quotationVariants(store, { id, index: 0 }))!
      expect(quotation.article.id).toBe('wire')
      expect(variants.map((one) => [one.article.id, one.order, one.same])).toEqual([
        ['bold', 'later', false],
        ['mild', 'later', false],
        ['copy', 'later', true],
      ])
    }
  })

  test('are searched by words, speaker, outlet and day of any of the articles', async () => {
    expect(await told(store, { search: 'refusing' })).toMatchObject({ total: 1 })
    expect(await told(store, { search: 'harbour' })).toEqual({ total: 0, places: [] })
    expect(await told(store, { speaker: 'holm', publisher: 'the mild' })).toMatchObject({ total: 1 })
    expect(await told(store, { search: 'refusing', publisher: 'The mild' })).toMatchObject({ total: 0 })
    expect(await told(store, { since: '2026-03-06' })).toMatchObject({ total: 0 })
    expect(await told(store, { offset: 1 })).toEqual({ total: 1, places: [] })
  })

  test('go with the version of the article that altered them, and come back with the next', async () => {
    await store.put([article('bold', plain, '2026-03-04'), article('mild', plain, '2026-03-05')])
    expect((await told(store)).total).toBe(0)
    await linkAll(store)
    expect((await told(store)).total).toBe(0)
    await store.put([article('copy', bolder, '2026-03-03')])
    await linkAll(store)
    expect(await told(store)).toMatchObject({ total: 1 })
    expect((await store.statistics()).quotations).toBe(4)

    await store.delete(['copy'])
    expect((await told(store)).total).toBe(0)
    expect((await store.statistics()).quotations).toBe(3)
  })

  test('change the stamp, and are each kept once', async () => {
    const before = await store.links.stamp()
    const { pairs } = await store.links.altered()
    const [[one, other]] = pairs as [(typeof pairs)[0]]
    const again = { one: { ...other, version: 1 }, other: { ...one, version: 1 } }
    await store.links.put([], [], [again])
    expect((await store.links.altered()).pairs).toHaveLength(pairs.length)
    expect(await store.links.stamp()).toBe(before)
    await store.links.put([], [], [{ ...again, other: { ...again.other, id: 'wire', index: 7 } }])
    expect(await store.links.stamp()).not.toBe(before)
  })
})

test('where dates do not tell, the order is not told either, and is the same whichever article is asked about', async () => {
  const store = new MemoryStore()
  await store.put([
    article('a', bolder, null),
    article('b', plain, '2026-03-04'),
    article('c', milder, '2026-03-04'),
  ])
  await linkAll(store)
  for (const id of ['a', 'b', 'c']) {
    const { quotation, variants } = (await quotationVariants(store, { id, index: 0 }))!
    expect(quotation.article.id).toBe('b')
    expect(variants.map((one) => [one.article.id, one.order])).toEqual([
      ['c', 'unknown'],
      ['a', 'unknown'],
    ])
  }
})

describe('in a file', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unspin-altered-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('of articles that an older release linked are found by the next linking, which goes on where it was broken off', async () => {
    const file = join(folder, 'library.sqlite')
    const others = Array.from({ length: 70 }, (_, i) => entry(madeText(20, i), { id: `other${i}` }))
    let store = await openSqliteStore(file)
    await store.put([...others.slice(0, 66), ...articles, ...others.slice(66)])
    await linkAll(store)
    await store.close()
    asOlderReleases(file)

    store = await openSqliteStore(file)
    expect(await told(store)).toEqual({ total: 0, places: [] })
    expect(await store.links.countWaiting()).toBe(74)
    expect(await store.links.waiting(1)).toEqual([])
    const links = await store.links.all()
    for await (const { done } of linkArticles(store)) {
      expect(done).toBe(64)
      break
    }
    await store.close()

    store = await openSqliteStore(file)
    expect(await store.links.countWaiting()).toBe(10)
    await linkAll(store)
    expect(await store.links.countWaiting()).toBe(0)
    expect(await told(store)).toEqual({ total: 1, places: [['wire', 'copy', 'bold', 'mild']] })
    expect((await store.statistics()).quotations).toBe(4)
    expect(await store.links.all()).toEqual(links)
    await store.close()
  })
})

/** Links, and no look at quotations: what the step of the schema makes of a library that had none of it. */
function asOlderReleases(file: string): void {
  const database = new Database(file)
  database.write(() => {
    for (const table of ['alterations', 'altered_quotations', 'quoted'])
      database.sql(`DELETE FROM ${table}`).run()
    database.sql('UPDATE linked SET quoted = 0').run()
  })
  database.close()
}
