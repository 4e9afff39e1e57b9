import { add, type AddedArticle, type Arrival, MemoryStore, openSqliteStore, type Store } from '@unspin/library' // prettier-ignore
import { describe, expect, test, vi } from 'vitest'
import * as preparing from '../../src/adding/prepare-all.ts'
import { madeText } from '../store/entries.ts'

vi.mock(import('../../src/adding/prepare-all.ts'), { spy: true })

const arrival = (id: string, seed: number): Arrival => ({
  id,
  name: id,
  place: null,
  text: madeText(40, seed),
})

async function added(store: Store, arrivals: Arrival[]): Promise<AddedArticle[]> {
  const all: AddedArticle[] = []
  for await (const { puts } of add(store, arrivals, { threads: 1 })) all.push(...puts)
  return all
}

/** How many articles were prepared since the last time. */
function prepared(): number {
  const count = vi.mocked(preparing.prepareAll).mock.calls.reduce((sum, [chunk]) => sum + chunk.length, 0)
  vi.mocked(preparing.prepareAll).mockClear()
  return count
}

describe.each<[string, () => Promise<Store>]>([
  ['in SQLite', () => openSqliteStore(':memory:')],
  ['in memory', async () => new MemoryStore()],
])('what is added again %s', (_name, open) => {
  test('is not read again, and everything is told in its order', async () => {
    const store = await open()
    const before = [arrival('a', 1), arrival('b', 2), { ...arrival('c', 3), id: undefined, place: 'c.txt' }]
    const first = await added(store, before)
    prepared()

    const outcomes = await added(store, [arrival('d', 4), ...before, arrival('e', 5)])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['added', 'unchanged', 'unchanged', 'unchanged', 'added']) // prettier-ignore
    expect(outcomes[3]).toEqual({ ...first[2], outcome: 'unchanged' })
    expect(prepared()).toBe(2)
  })

  test('is known again behind one of its id that could not be read', async () => {
    const store = await open()
    await added(store, [arrival('a', 1)])
    prepared()
    const broken = { ...arrival('a', 1), text: null as unknown as string }
    const between = Array.from({ length: 300 }, (_, i) => arrival(`b${i}`, i + 2))
    const outcomes = await added(store, [broken, ...between, arrival('a', 1)])
    expect(outcomes.at(-1)).toMatchObject({ id: 'a', outcome: 'unchanged' })
    expect(prepared()).toBe(1 + between.length)
  })

  test('is read when anything that it follows from has changed', async () => {
    const store = await open()
    const text = '<p>The river rose by two metres on Sunday, and the market hall was closed.</p>'
    const story: Arrival = { id: 'a', name: 'a', place: null, text, metadata: { title: 'Flood' } }
    await added(store, [story])
    for (const changed of [
      { ...story, metadata: { title: 'Rain' } },
      { ...story, metadata: { ...story.metadata, publisher: 'The Bay' } },
      { ...story, text: `${text}<p>More rain is expected.</p>` },
    ])
      expect((await added(store, [changed]))[0]).toMatchObject({ outcome: 'updated' })
    expect((await added(store, [{ ...story, metadata: { title: 'Flood', byline: [] } }]))[0]).toMatchObject({ outcome: 'updated', version: 5 }) // prettier-ignore
  })

  test('is held against what comes before it in the same addition', async () => {
    const store = await open()
    const [one, other] = [arrival('a', 1), arrival('a', 2)]
    await added(store, [one])
    const outcomes = await added(store, [one, other, one, other])
    expect(outcomes.map(({ outcome, version }) => [outcome, version])).toEqual([
      ['unchanged', 1],
      ['updated', 2],
      ['updated', 3],
      ['updated', 4],
    ])
    expect((await store.read(['a']))[0]?.article.text).toBe(other.text)
  })

  test('is held against what is still on its way, though what came before that was there already', async () => {
    const store = await open()
    const [one, other] = [arrival('a', 1), arrival('a', 2)]
    const rest = Array.from({ length: 700 }, (_, i) => ({ ...arrival(`b${i}`, 3), text: `Rain, ${i}.` }))
    await added(store, [one])
    // The second comes before the first 512 are kept, and the third after that.
    await added(store, [one, ...rest.slice(0, 512), other, ...rest.slice(512), one])
    expect((await store.read(['a']))[0]).toMatchObject({ version: 3, article: { text: one.text } })
  })

  test('is known again though the library did not know at first what it was read from', async () => {
    const store = await open()
    const { prepare } = await import('@unspin/library')
    await store.put([await prepare(arrival('a', 1))])
    prepared()
    for (const expected of [1, 0]) {
      expect(await added(store, [arrival('a', 1)])).toMatchObject([{ outcome: 'unchanged', version: 1 }])
      expect(prepared()).toBe(expected)
    }
    await store.delete(['a'])
    expect(await added(store, [arrival('a', 1)])).toMatchObject([{ outcome: 'added' }])
  })
})
