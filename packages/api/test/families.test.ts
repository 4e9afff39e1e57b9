import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createLocalClient, Library } from '@unspin/api'
import { type LinkingProgress, samplePair } from '@unspin/library'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { linkNew } from '../src/library/family-calls.ts'

let folder: string
let library: Library
let client: Client
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspin-families-'))
  library = new Library({ folder })
  client = createLocalClient({ library })
  const { a, b } = await samplePair()
  await finished((on) =>
    client.library.add.subscribe(
      {
        articles: [
          { ...a, id: 'copy', place: null },
          { ...b, id: 'original', place: null },
        ],
      },
      on,
    ),
  )
})
afterAll(async () => {
  await library.close()
  await rm(folder, { recursive: true })
})

function finished<T>(
  subscribe: (on: {
    onData: (event: T) => void
    onError: (error: unknown) => void
    onComplete: () => void
  }) => unknown,
): Promise<T[]> {
  const events: T[] = []
  const { promise, resolve, reject } = Promise.withResolvers<T[]>()
  subscribe({ onData: (event) => events.push(event), onError: reject, onComplete: () => resolve(events) })
  return promise
}

test('families are linked, listed and told by any member', async () => {
  expect(await client.families.waiting.query()).toBe(2)
  expect(await client.families.list.query({})).toEqual({ families: [], total: 0 })

  const events = await finished((on) => client.families.link.subscribe(undefined, on))

  expect(events.at(-1)).toEqual({ done: 2, waiting: 2, compared: 1, links: 1 })
  const { families, total } = await client.families.list.query({ minSize: 2 })
  expect(total).toBe(1)
  expect(families[0]).toMatchObject({ id: 'original', told: { original: 1, copy: 0, neither: 0 } })
  const summaries = await client.families.summaries.query({})
  expect(summaries).toMatchObject({ families: [{ id: 'original', size: 2 }], total: 1, all: 1 })
  expect(summaries.families[0]).not.toHaveProperty('members')
  const none = await client.families.summaries.query({
    search: 'nothing like that',
    sort: 'span',
    minSize: 2,
  })
  expect(none).toEqual({ families: [], total: 0, all: 1 })
  expect(await client.families.outlets.query()).toEqual(families[0]!.outlets)
  expect(await client.families.get.query({ id: 'copy' })).toEqual(families[0])
  expect(await client.families.get.query({ id: 'nobody' })).toBeNull()
  expect(await finished((on) => client.families.link.subscribe(undefined, on))).toEqual([])
})

test('many articles that wait are looked for by threads', async () => {
  const threaded = new Library({ folder: join(folder, 'threaded'), threads: 2 })
  const other = createLocalClient({ library: threaded })
  const articles = Array.from({ length: 300 }, (_, i) => {
    const words = Array.from({ length: 60 }, (_word, k) => `word${(i % 290) * 60 + k}`)
    return { id: `a${i}`, name: `a${i}`, place: null, text: `${words.join(' ')}.` }
  })
  await finished((on) => other.library.add.subscribe({ articles }, on))
  const ask = vi.spyOn(threaded, 'ask')
  const told: LinkingProgress[] = []
  for await (const progress of linkNew(threaded, undefined)) told.push(progress)
  await threaded.close()

  expect(told.at(-1)).toMatchObject({ done: 300, waiting: 300, links: 10 })
  const asked = ask.mock.calls.flatMap(([, ids]) => ids as string[])
  expect(asked).toEqual(articles.map(({ id }) => id))
})
