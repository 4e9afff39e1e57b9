import { type Added, add, type AddOptions, type Arrival, MemoryStore } from '@unspin/library'
import { expect, test } from 'vitest'
import { madeText } from '../store/entries.ts'

const arrivals = (count: number): Arrival[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    name: `a${i}.txt`,
    place: `folder/a${i}.txt`,
    text: madeText(40, i + 1),
  }))

async function added(
  store: MemoryStore,
  given: Iterable<Arrival> | AsyncIterable<Arrival>,
  options?: AddOptions,
): Promise<Added> {
  const all: Added = { puts: [], failures: [] }
  for await (const { puts, failures } of add(store, given, options)) {
    all.puts.push(...puts)
    all.failures.push(...failures)
  }
  return all
}

test.each([1, 3])('with %i threads articles are kept in their order, and once', async (threads) => {
  const store = new MemoryStore()
  const first = await added(store, arrivals(1500), { threads })
  const again = await added(store, arrivals(1500), { threads })

  expect(first.puts.map(({ id }) => id)).toEqual(arrivals(1500).map(({ id }) => id))
  expect(first.puts.every(({ outcome }) => outcome === 'added')).toBe(true)
  expect(again.puts.every(({ outcome }) => outcome === 'unchanged')).toBe(true)
  const { articles } = await store.page({ order: 'ascending', limit: 1000 })
  expect(articles.map(({ id }) => id)).toEqual(arrivals(1000).map(({ id }) => id))
})

test('what is told of an article counts for more than what its text says', async () => {
  const store = new MemoryStore()
  const text = 'Storm floods harbour\n\nBy Ann Lee\n\nThe harbour was closed on Monday.'
  await added(store, [
    {
      id: 'a',
      name: 'a',
      place: null,
      text,
      metadata: { title: 'Flood', byline: [], published: '2024-01-02' },
    },
  ])

  expect((await store.read(['a']))[0]).toMatchObject({
    title: 'Flood',
    byline: ['Ann Lee'],
    published: '2024-01-02',
    source: null,
  })
})

test('an article without an id is known by where it came from, or else by what it says', async () => {
  const store = new MemoryStore()
  const [here, there] = [
    { name: 'a', place: 'here.txt' },
    { name: 'a', place: null },
  ]
  const ids = async (arrival: Arrival) =>
    (await added(store, [arrival])).puts.map(({ id, outcome }) => [id, outcome])

  const [[first]] = (await ids({ ...here, text: 'Herons return.' })) as [[string, string]]
  expect(await ids({ ...here, text: 'Herons leave.' })).toEqual([[first, 'updated']])
  const [[second]] = (await ids({ ...there, text: 'Herons return.' })) as [[string, string]]
  expect(second).not.toBe(first)
  expect(await ids({ ...there, text: 'Herons return.' })).toEqual([[second, 'unchanged']])
})

const pageOf = (time: string) =>
  `<meta property="article:published_time" content="${time}"><h1>The herons are back</h1><p>They came in the night.</p>`

test('a day that is told takes the time of day from what it is read from, if that is of the same day', async () => {
  const store = new MemoryStore()
  const arrived = [
    { id: 'same', name: 'same', place: null, text: pageOf('2026-03-14T23:30:00-05:00') },
    { id: 'other', name: 'other', place: null, text: pageOf('2026-03-13T23:30:00-05:00') },
  ]
  await added(
    store,
    arrived.map((one) => ({ ...one, format: 'html', metadata: { published: '2026-03-14' } })),
  )
  const [same, other] = await store.read(['same', 'other'])
  expect(same).toMatchObject({ published: '2026-03-14', publishedTime: '2026-03-14T23:30:00-05:00' })
  expect(other).toMatchObject({ published: '2026-03-14', publishedTime: null })
})

test('what cannot be made an article is told, and stops no other', async () => {
  const broken = { id: 'broken', name: 'broken', place: 'broken.txt', text: null as unknown as string }
  const { puts, failures } = await added(new MemoryStore(), [...arrivals(3), broken, ...arrivals(5).slice(3)])

  expect(puts.map(({ id }) => id)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4'])
  expect(failures).toMatchObject([{ place: 'broken.txt' }])
})

test('it stops when it is told to, and keeps what it told of', async () => {
  const store = new MemoryStore()
  const controller = new AbortController()
  const told: string[] = []
  const run = async () => {
    for await (const { puts } of add(store, arrivals(5000), { threads: 2, signal: controller.signal })) {
      told.push(...puts.map(({ id }) => id))
      controller.abort()
    }
  }

  await expect(run()).rejects.toThrow('aborted')
  expect(told.length).toBeGreaterThan(0)
  expect((await store.read(told)).every((article) => article !== null)).toBe(true)
  expect((await store.statistics()).articles).toBe(told.length)
})

async function* failing() {
  yield* arrivals(10)
  throw new Error('the feed broke')
}

test('a failure of what is read ends it, and is told', async () => {
  await expect(added(new MemoryStore(), failing())).rejects.toThrow('the feed broke')
})
