import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extract } from '@unspin/core'
import { entryOf, find, MemoryStore } from '@unspin/library'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { entry, madeText, madeWords } from '../store/entries.ts'

const fixture = (name: string) =>
  readFile(new URL(`../../../core/test/fixtures/families/${name}.txt`, import.meta.url), 'utf8')
const families = [
  'fam-A01',
  'fam-A02',
  'fam-A03',
  'fam-A04',
  'fam-A05',
  'fam-A06',
  'fam-B01',
  'fam-B02',
  'fam-B03',
]
const copies = ['reprint', 'edited', 'spun', 'rewritten', 'restructured', 'excerpt']

describe('among the originals of the families and 300 other articles', () => {
  const store = new MemoryStore()
  beforeAll(async () => {
    const originals = await Promise.all(
      families.map(async (family) => entryOf(extract(await fixture(`${family}/source`)), { id: family })),
    )
    const others = Array.from({ length: 300 }, (_, i) => entry(madeText(300, i + 1)))
    await store.put([...originals, ...others])
  })

  test.each(families.flatMap((family) => copies.map((kind) => [family, kind] as const)))(
    '%s: the original of the %s copy is first',
    async (family, kind) => {
      const { matches } = await find(store, extract(await fixture(`${family}/${kind}`)), { limit: 5 })

      expect(matches[0]!.article.id).toBe(family)
      expect(matches[0]!.comparison.shares.a).toBeGreaterThan(0)
    },
  )

  test('an article is no copy of itself', async () => {
    const original = extract(await fixture('fam-A01/source'))
    const itself = await find(store, original)
    const others = await find(store, original, { exclude: ['fam-A01'] })

    expect(itself.matches[0]).toMatchObject({
      article: { id: 'fam-A01' },
      comparison: { verdict: { label: 'identical' } },
    })
    expect(others.matches.map(({ article }) => article.id)).not.toContain('fam-A01')
  })

  test('nothing more is compared once it is called off', async () => {
    const [asked, stop] = [extract(await fixture('fam-A01/spun')), new AbortController()]
    const read = store.read.bind(store)
    let compared = 0
    vi.spyOn(store, 'read').mockImplementationOnce(async (ids) =>
      (await read(ids)).map((found) => ({
        ...found!,
        get article() {
          compared++
          stop.abort()
          return found!.article
        },
      })),
    )
    await expect(find(store, asked, { signal: stop.signal })).rejects.toThrow('aborted')
    expect(compared).toBe(1)
  })

  test('no more are given than asked for, and none is compared after the time is up', async () => {
    const asked = extract(await fixture('fam-A01/spun'))

    expect((await find(store, asked, { limit: 3 })).matches).toHaveLength(3)
    const hurried = await find(store, asked, { milliseconds: 0 })
    expect(hurried).toMatchObject({ candidates: 9, compared: 1, copies: 1, more: true })
    expect(hurried.matches.map(({ article }) => article.id)).toEqual(['fam-A01'])
  })
})

describe('a story with many copies, among 60 articles that have some of its words', () => {
  const story = extract(readFileSync(new URL('../../../core/test/fixtures/families/fam-A01/source.txt', import.meta.url), 'utf8')) // prettier-ignore
  /** As outlets print it: with a line of their own. */
  const reprint = (i: number) =>
    entry(`${story.text}\n\nThis is printed by outlet ${i}.`, { id: `copy-${i}` })
  const words = story.text.split(/\s+/)
  const other = (i: number) =>
    entry(`${madeText(150, i + 1)} ${words.filter((_, at) => at % 60 === i).join(' ')}`)
  const withCopies = async (count: number) => {
    const store = new MemoryStore()
    await store.put([
      ...Array.from({ length: 60 }, (_, i) => other(i)),
      ...Array.from({ length: count }, (_, i) => reprint(i)),
    ])
    return store
  }

  test.each([1, 2, 5])('where there are %i copies, no more than ten are compared', async (count) => {
    const found = await find(await withCopies(count), story, { milliseconds: Infinity })

    expect(found).toMatchObject({ copies: count, more: false, candidates: 10, compared: 10 })
  })

  test.each([9, 10, 11, 14, 40, 110])('%i copies are counted, and no other article', async (count) => {
    // However busy the machine is.
    const found = await find(await withCopies(count), story, { milliseconds: Infinity })

    expect(found).toMatchObject({ copies: count, more: false })
    const listed = found.matches.slice(0, Math.min(count, 100))
    expect(listed.every(({ article }) => article.id.startsWith('copy-'))).toBe(true)
    expect(found.compared).toBeLessThan(1.5 * count + 20)
  })

  test('are counted whatever the limit, which gives the nearest of them', async () => {
    const store = await withCopies(14)
    const all = await find(store, story, { milliseconds: Infinity })
    const some = await find(store, story, { milliseconds: Infinity, limit: 3 })

    expect(some).toMatchObject({ copies: 14, more: false, together: all.together })
    expect(some.matches).toEqual(all.matches.slice(0, 3))
  })

  test('are at least so many where the time is up while they come', async () => {
    const store = await withCopies(14)
    // The clock stands still but for the comparisons, of a hundred milliseconds each.
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 100))
    const found = await find(store, story, { milliseconds: 1150 })
    vi.mocked(performance.now).mockRestore()

    expect(found).toMatchObject({ copies: 12, more: true, candidates: 20, compared: 12 })
  })

  test('one that was deleted meanwhile is none, and no matter of time', async () => {
    const store = await withCopies(14)
    const read = store.read.bind(store)
    vi.spyOn(store, 'read').mockImplementationOnce(async (ids) => [null, ...(await read(ids.slice(1)))])
    const found = await find(store, story, { milliseconds: Infinity })

    expect(found).toMatchObject({ copies: 13, more: false })
    expect(found.compared).toBe(found.candidates)
  })
})

test('of a text made of three originals it tells how much stands in each, and what is its own', async () => {
  const parts = [1, 2, 3, 4].map((seed) => madeWords(300, seed))
  const store = new MemoryStore()
  await store.put([
    ...['one', 'two', 'three'].map((id, i) => entry(parts[i]!.join(' '), { id })),
    ...Array.from({ length: 30 }, (_, i) => entry(madeText(200, i + 10))),
  ])
  const [one, two, three, own] = parts
  const made = [one!.slice(0, 120), own!.slice(0, 100), two!.slice(50, 130), own!.slice(100, 140), three!.slice(0, 60)] // prettier-ignore
  const { copies: count, together, matches } = await find(store, extract(made.map((words) => words.join(' ')).join('. '))) // prettier-ignore

  expect(count).toBe(3)
  expect(together.by.map(({ id }) => id)).toEqual(['one', 'two', 'three'])
  expect(together.share).toBeCloseTo(260 / 400, 1)
  expect(together.share + together.own).toBeCloseTo(1, 10)
  for (const { id, share } of together.by)
    expect(share).toBe(matches.find(({ article }) => article.id === id)!.comparison.shares.a)
})

test('the nearest of several versions of a story is first', async () => {
  const words = madeWords(400, 1)
  const others = madeWords(400, 2)
  const versions = [0, 4, 20].map((every) =>
    words.map((word, i) => (every > 0 && i % every === 0 ? others[i]! : word)),
  )
  const store = new MemoryStore()
  await store.put(['exact', 'heavily', 'lightly'].map((id, i) => entry(versions[i]!.join(' '), { id })))

  const { matches } = await find(store, extract(words.join(' ')))

  expect(matches.map(({ article }) => article.id)).toEqual(['exact', 'lightly', 'heavily'])
})

test('a passage that very many share is told, with its place', async () => {
  const shared =
    'All figures were adjusted for the season by the bureau and compared with those of the month before it.'
  const store = new MemoryStore()
  await store.put(
    Array.from({ length: 400 }, (_, i) =>
      entry(`${madeText(60, i + 1)} ${shared} ${madeText(60, i + 1000)}`),
    ),
  )
  const text = `${madeText(60, 5000)} ${shared} ${madeText(60, 6000)}`

  const { commonPassages } = await find(store, extract(text))

  expect(commonPassages.length).toBeGreaterThan(0)
  for (const { span, articles, fingerprint } of commonPassages) {
    expect(shared).toContain(text.slice(...span))
    expect(articles).toBeGreaterThan(256)
    expect((await store.sharing(fingerprint)).ids).toHaveLength(articles)
  }
})

test('in an empty library nothing is found', async () => {
  expect(await find(new MemoryStore(), extract(madeText(100, 1)))).toEqual({
    matches: [],
    copies: 0,
    more: false,
    together: { share: 0, own: 1, quotations: 0, by: [] },
    commonPassages: [],
    candidates: 0,
    compared: 0,
  })
})
