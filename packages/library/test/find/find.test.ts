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

  test('no more are compared than asked for, nor after the time is up', async () => {
    const asked = extract(await fixture('fam-A01/spun'))

    expect((await find(store, asked, { limit: 3 })).matches).toHaveLength(3)
    const hurried = await find(store, asked, { milliseconds: 0 })
    expect(hurried.candidates).toBeGreaterThan(1)
    expect(hurried.matches.map(({ article }) => article.id)).toEqual(['fam-A01'])
  })
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
    commonPassages: [],
    candidates: 0,
    compared: 0,
  })
})
