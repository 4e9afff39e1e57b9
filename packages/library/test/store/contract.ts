import { extract, sketchOf } from '@unspin/core'
import {
  LibraryError,
  type NewAlteration,
  type NewLink,
  type PageQuery,
  sortKeys,
  type Store,
} from '@unspin/library'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { entry, madeText, madeWords } from './entries.ts'

/** What every store has to do. `open` gives an empty one. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const idsOf = async (query?: PageQuery) => (await store.page(query)).articles.map(({ id }) => id)
    const candidatesOf = async (text: string, limit = 10, exclude: string[] = []) => {
      const { candidates } = await store.candidates({ ...sketchOf(extract(text)), limit, exclude })
      return candidates.map(({ id }) => id)
    }

    test('gives back what was put, and null for what it does not have', async () => {
      const text =
        'Storm floods harbour\n\nBy Ann Lee\n\n“It rose by two metres,” said Joan Reed. The harbour was closed on Monday.'
      const put = entry(text, { id: 'storm', source: 'storm.txt', publisher: 'The Bay' })

      const before = Date.now()
      expect(await store.put([put])).toEqual([{ id: 'storm', outcome: 'added', version: 1 }])
      const [found, missing] = await store.read(['storm', 'calm'])

      expect(missing).toBeNull()
      expect(found).toMatchObject({
        id: 'storm',
        version: 1,
        source: 'storm.txt',
        byline: ['Ann Lee'],
        publisher: 'The Bay',
        hash: put.hash,
      })
      expect(found!.article).toEqual({ ...extract(text), publisher: 'The Bay' })
      expect(Date.parse(found!.added)).toBeGreaterThanOrEqual(before)
      expect(Date.parse(found!.added)).toBeLessThanOrEqual(Date.now())
    })

    test('knows an article without a title by its first words', async () => {
      const text = `The harbour was  closed on Monday, ${madeText(60, 1)}`
      await store.put([
        entry(text, { id: 'storm' }),
        entry('Storm floods harbour\n\nBy Ann Lee\n\nIt rose by two metres on Monday.', { id: 'titled' }),
      ])
      const openings = [
        ...(await store.page({ sort: 'title' })).articles.map(({ id, opening }) => [id, opening]),
        ...(await store.versions('storm')).map(({ opening }) => opening),
        ...(await store.read(['storm'])).map((article) => article!.opening),
      ]
      const opening = expect.stringMatching(/^The harbour was closed on Monday, .{1,60}…$/)
      expect(openings).toEqual([['titled', null], ['storm', opening], opening, opening])
    })

    test('adding the same again changes nothing', async () => {
      const same = entry(madeText(100, 1), { id: 'a' })
      await store.put([same])
      const before = await store.statistics()

      expect(await store.put([same, same])).toEqual([
        { id: 'a', outcome: 'unchanged', version: 1 },
        { id: 'a', outcome: 'unchanged', version: 1 },
      ])
      expect(await store.statistics()).toMatchObject({
        articles: before.articles,
        versions: before.versions,
        terms: before.terms,
      })
    })

    test('a changed article becomes a new version, and the old one is found no more', async () => {
      const [old, changed] = [madeText(200, 1), madeText(200, 2)]
      await store.put([entry(old, { id: 'a' }), entry(madeText(200, 3), { id: 'b' })])

      expect(await store.put([entry(changed, { id: 'a' })])).toEqual([
        { id: 'a', outcome: 'updated', version: 2 },
      ])

      expect((await store.versions('a')).map(({ version }) => version)).toEqual([2, 1])
      expect((await store.read(['a']))[0]).toMatchObject({ version: 2, article: { text: changed } })
      expect((await store.readVersion('a', 1))?.article.text).toBe(old)
      expect(await store.readVersion('a', 3)).toBeNull()
      expect(await store.statistics()).toMatchObject({ articles: 2, versions: 3 })
      expect((await candidatesOf(changed))[0]).toBe('a')
      expect(
        (await store.candidates({ ...sketchOf(extract(old)), limit: 5 })).candidates.every(
          ({ fingerprints }) => fingerprints === 0,
        ),
      ).toBe(true)
      expect(await idsOf()).toEqual(['a', 'b'])
    })

    test('two versions in one batch: the later is current', async () => {
      const puts = await store.put([entry(madeText(50, 1), { id: 'a' }), entry(madeText(50, 2), { id: 'a' })])

      expect(puts.map(({ outcome, version }) => [outcome, version])).toEqual([
        ['added', 1],
        ['updated', 2],
      ])
      expect((await candidatesOf(madeText(50, 2)))[0]).toBe('a')
    })

    test('a version can be taken back', async () => {
      const [one, other] = [entry(madeText(50, 1), { id: 'a' }), entry(madeText(50, 2), { id: 'a' })]
      for (const version of [one, other, one]) await store.put([version])

      expect((await store.read(['a']))[0]).toMatchObject({ version: 3, hash: one.hash })
      expect(await candidatesOf(madeText(50, 1))).toEqual(['a'])
    })

    test('deletes an article with all its versions, and knows it no more', async () => {
      await store.put([entry(madeText(100, 1), { id: 'a' }), entry(madeText(100, 2), { id: 'b' })])
      await store.put([entry(madeText(100, 3), { id: 'a' })])

      expect(await store.delete(['a', 'c'])).toBe(1)

      expect(await store.read(['a'])).toEqual([null])
      expect(await store.versions('a')).toEqual([])
      expect(await idsOf()).toEqual(['b'])
      expect(await candidatesOf(madeText(100, 3))).not.toContain('a')
      expect(await store.statistics()).toMatchObject({ articles: 1, versions: 1 })
      expect(await store.put([entry(madeText(100, 1), { id: 'a' })])).toEqual([
        { id: 'a', outcome: 'added', version: 1 },
      ])
    })

    test('finds the articles that share most, best first, and never those excluded', async () => {
      const original = madeWords(300, 1)
      const half = [...original.slice(0, 150), ...madeWords(150, 2)]
      const tenth = [...madeWords(270, 3), ...original.slice(0, 30)]
      const others = Array.from({ length: 50 }, (_, i) => entry(madeText(300, 100 + i), { id: `other-${i}` }))
      await store.put([
        ...others,
        entry(tenth.join(' '), { id: 'tenth' }),
        entry(half.join(' '), { id: 'half' }),
      ])
      await store.put([entry(original.join(' '), { id: 'original' })])

      expect((await candidatesOf(original.join(' '))).slice(0, 3)).toEqual(['original', 'half', 'tenth'])
      expect((await candidatesOf(original.join(' '), 10, ['original'])).slice(0, 2)).toEqual([
        'half',
        'tenth',
      ])
      expect(await candidatesOf(original.join(' '), 1)).toEqual(['original'])
    })

    test('finds any passage of 25 words in a long article by its fingerprints', async () => {
      const host = madeWords(3000, 1)
      await store.put([entry(host.join(' '), { id: 'host' })])

      for (let from = 0; from + 25 <= host.length; from += 119) {
        const text = [
          ...madeWords(200, 7000 + from),
          ...host.slice(from, from + 25),
          ...madeWords(200, 9000 + from),
        ].join(' ')
        const { fingerprints } = sketchOf(extract(text))
        const { candidates } = await store.candidates({ fingerprints, terms: new Uint32Array(), limit: 1 })
        expect(candidates).toMatchObject([{ id: 'host' }])
      }
    })

    test('a fingerprint that very many share is reported, and those who share it can all be listed', async () => {
      const shared = madeText(30, 1)
      const articles = Array.from({ length: 700 }, (_, i) =>
        entry(`${shared} ${madeText(20, 100 + i)}`, { id: `a${i}` }),
      )
      for (let i = 0; i < articles.length; i += 70) await store.put(articles.slice(i, i + 70))
      await store.delete(['a3'])

      const { candidates, hubs } = await store.candidates({ ...sketchOf(extract(shared)), limit: 20 })

      expect(candidates).toHaveLength(20)
      expect(hubs.length).toBeGreaterThan(0)
      expect(hubs[0]!.articles).toBeGreaterThanOrEqual(699)
      const listed: string[] = []
      for (let after: string | undefined; ;) {
        const { ids, next } = await store.sharing(hubs[0]!.fingerprint, {
          limit: 100,
          ...(after && { after }),
        })
        listed.push(...ids)
        if (next === null) break
        after = next
      }
      expect(listed).toEqual(articles.map(({ id }) => id).filter((id) => id !== 'a3'))
    })

    test('articles too short for a fingerprint of their own are found by their words', async () => {
      await store.put([
        entry('Heron census postponed', { id: 'short' }),
        entry(madeText(100, 1), { id: 'long' }),
      ])

      expect(await candidatesOf('The heron census was postponed again.')).toEqual(['short'])
      expect(await candidatesOf('of the and')).toEqual([])
    })

    test('pages through all, each once, in every order', async () => {
      const days = ['2024-01-02', undefined, '2023-05-06', '2024-01-02']
      const outlets = ['bay', 'Bay', undefined, 'Alder', 'zeal']
      const articles = Array.from({ length: 57 }, (_, i) => {
        const [published, publisher] = [days[i % 4], outlets[i % 5]]
        return entry(madeText(20 + (i % 7), i + 1), {
          id: `a${i}`,
          title: `Title ${(i * 31) % 10}`,
          ...(published && { published }),
          ...(publisher && { publisher }),
        })
      })
      await store.put(articles)

      for (const sort of sortKeys)
        for (const order of ['ascending', 'descending'] as const) {
          const seen: { id: string; value: string | number | null }[] = []
          for (let after: string | undefined; ;) {
            const page = await store.page({ sort, order, limit: 10, ...(after && { after }) })
            expect(page.total).toBe(57)
            for (const article of page.articles)
              seen.push({ id: article.id, value: sort === 'added' ? seen.length : article[sort] })
            if (page.next === null) break
            after = page.next
          }
          expect(new Set(seen.map(({ id }) => id)).size).toBe(57)
          expect(seen).toHaveLength(57)
          const values = seen.map(({ value }) => (typeof value === 'string' ? value.toLowerCase() : value))
          const given = values.filter((value) => value !== null)
          expect(values.slice(given.length).every((value) => value === null)).toBe(true)
          if (sort !== 'added')
            expect(given).toEqual(
              given.toSorted((x, y) => (x < y ? -1 : x > y ? 1 : 0) * (order === 'ascending' ? 1 : -1)),
            )
        }
      expect(await idsOf({ limit: 3 })).toEqual(['a56', 'a55', 'a54'])
      expect(await idsOf({ order: 'ascending', limit: 3 })).toEqual(['a0', 'a1', 'a2'])
    })

    test('leaves out as many as one jumps over, from the start or from a page on', async () => {
      await store.put(
        Array.from({ length: 30 }, (_, i) => entry(madeText(20 + (i % 3), i + 1), { id: `a${i}` })),
      )
      for (const sort of ['added', 'words', 'title'] as const) {
        const all = await idsOf({ sort })
        const { next } = await store.page({ sort, limit: 4 })
        expect(await idsOf({ sort, skip: 25 })).toEqual(all.slice(25))
        expect(await idsOf({ sort, after: next!, skip: 7, limit: 3 })).toEqual(all.slice(11, 14))
        expect(await store.page({ sort, skip: 30 })).toMatchObject({ articles: [], total: 30, next: null })
      }
      expect((await store.page({ skip: 26, limit: 4 })).next).toBe(null)
    })

    test('filters by outlet, language, source and day, and counts what is left', async () => {
      await store.put([
        entry('The storm was over and the harbour was open to all of them.', {
          id: 'a',
          publisher: 'The Bay',
          published: '2024-03-01',
          source: 'a.txt',
        }),
        entry('The storm was over and they had seen it in the harbour.', {
          id: 'b',
          publisher: 'Alder News',
          published: '2024-03-02',
        }),
        entry('Der Sturm war vorbei und die Leute haben das nicht mehr gesehen.', {
          id: 'c',
          publisher: 'The Bay',
        }),
      ])

      expect(await idsOf({ publisher: 'the bay' })).toEqual(['c', 'a'])
      expect(await idsOf({ lang: 'de' })).toEqual(['c'])
      expect(await idsOf({ source: 'a.txt' })).toEqual(['a'])
      expect(await idsOf({ since: '2024-03-02' })).toEqual(['b'])
      expect(await idsOf({ since: '2024-03-01', until: '2024-03-01' })).toEqual(['a'])
      expect(await store.page({ publisher: 'The Bay', limit: 1 })).toMatchObject({ total: 2 })
    })

    test('sorts by when articles were published, days and clocks of all zones among each other', async () => {
      const times = [
        ['after', '2026-03-15T04:30:00Z'],
        ['before', '2026-03-14T23:00:00-05:00'],
        ['day', '2026-03-15'],
        ['clock', '2026-03-15T04:15:00'],
        ['early', '2026-03-14T09:00:00+09:00'],
        ['undated', null],
      ] as const
      await store.put(
        times.map(([id, time], i) =>
          entry(madeText(30, i + 1), {
            id,
            ...(time && { published: time.slice(0, 10) }),
            ...(time && time.length > 10 && { publishedTime: time }),
          }),
        ),
      )
      const ascending = { sort: 'published', order: 'ascending' } as const
      const all = ['early', 'day', 'before', 'clock', 'after', 'undated']
      expect(await idsOf(ascending)).toEqual(all)
      const { next } = await store.page({ ...ascending, limit: 2 })
      expect(await idsOf({ ...ascending, after: next! })).toEqual(all.slice(2))
      expect(await idsOf({ ...ascending, until: '2026-03-14' })).toEqual(['early', 'before'])
      expect(await idsOf({ ...ascending, since: '2026-03-15' })).toEqual(['day', 'clock', 'after'])
      expect((await store.links.linked()).length).toBe(0)
    })

    test('keeps the time of publication, and takes it up where only the day was known', async () => {
      const given = { id: 'a', published: '2026-03-14' }
      const time = '2026-03-14T23:30:00-05:00'
      await store.put([entry('The storm was over.', given)])
      expect((await store.read(['a']))[0]).toMatchObject({
        publishedTime: null,
        article: { publishedTime: null },
      })

      const again = entry('The storm was over.', { ...given, publishedTime: time })
      expect(await store.put([again])).toEqual([{ id: 'a', outcome: 'unchanged', version: 1 }])
      const later = entry('The storm was over.', { ...given, publishedTime: '2026-03-14T23:55:00-05:00' })
      expect(await store.put([later])).toMatchObject([{ outcome: 'unchanged' }])
      expect((await store.read(['a']))[0]).toMatchObject({
        publishedTime: time,
        article: { publishedTime: time },
      })
      expect((await store.page()).articles[0]).toMatchObject({ published: '2026-03-14', publishedTime: time })
    })

    test('counts the copies of an article, lists by them, and forgets those that are gone', async () => {
      const ids = ['a', 'b', 'c', 'd']
      await store.put(ids.map((id, i) => entry(madeText(50, i + 1), { id })))
      await store.links.put([], [linkBetween('b', 'a'), linkBetween('c', 'a'), linkBetween('c', 'b')])
      await store.links.put([], [linkBetween('c', 'b')])
      const copies = async () =>
        (await store.page({ sort: 'copies' })).articles.map((one) => [one.id, one.copies])

      expect(await copies()).toEqual([['c', 2], ['b', 2], ['a', 2], ['d', 0]]) // prettier-ignore
      expect(await idsOf({ copied: false })).toEqual(['d'])
      await store.put([entry(madeText(60, 9), { id: 'c' })])
      expect(await copies()).toEqual([['b', 1], ['a', 1], ['c', 0], ['d', 0]]) // prettier-ignore
      expect(await idsOf({ copied: true, order: 'ascending' })).toEqual(['a', 'b'])
      expect((await store.read(['a']))[0]).toMatchObject({ copies: 1 })
      await store.delete(['a'])
      expect(await copies()).toEqual([['c', 0], ['d', 0], ['b', 0]]) // prettier-ignore
    })

    test('tells what it holds by outlet, language and time, of current versions alone', async () => {
      const began = Date.now()
      const german = 'Der Sturm war vorbei und die Leute haben das nicht mehr gesehen.'
      await store.put([
        entry('The storm was over and the harbour was open to all of them.', { id: 'a', publisher: 'The Bay', published: '2024-03-01' }), // prettier-ignore
        entry('The storm was over and they had seen it in the harbour.', { id: 'b', publisher: 'Alder News', published: '2024-03-30' }), // prettier-ignore
        entry(`${german} Ja.`, { id: 'c', publisher: 'Die Bucht' }),
      ])
      await store.put([entry(german, { id: 'c', publisher: 'THE BAY', published: '2023-12-31' })])

      const { outlets, languages, additions, published } = await store.overview()
      // Midnight may have passed meanwhile.
      const days = [began, Date.now()].map((time) => new Date(time).toISOString().slice(0, 10))
      expect(outlets.map((outlet) => [outlet.name.toLowerCase(), outlet.articles])).toEqual([
        ['the bay', 2],
        ['alder news', 1],
      ])
      expect(languages).toEqual([
        { lang: 'en', articles: 2 },
        { lang: 'de', articles: 1 },
      ])
      expect(additions.reduce((sum, { articles }) => sum + articles, 0)).toBe(3)
      for (const { day } of additions) expect(days).toContain(day)
      expect(published).toEqual([
        { month: '2023-12', articles: 1 },
        { month: '2024-03', articles: 2 },
      ])
    })

    test('searches the words of the articles, whatever their endings', async () => {
      await store.put([
        entry('The council postponed the census of herons.', { id: 'a' }),
        entry('A census was taken by the council in 2024.', { id: 'b' }),
        entry('Herons nest by the river.', { id: 'c' }),
      ])

      expect(await idsOf({ search: 'heron' })).toEqual(['c', 'a'])
      expect(await idsOf({ search: 'census council' })).toEqual(['b', 'a'])
      expect(await idsOf({ search: 'the Heron Census' })).toEqual(['a'])
      expect(await idsOf({ search: 'census 2024' })).toEqual(['b'])
      expect(await idsOf({ search: 'ostrich heron' })).toEqual([])
      expect(await idsOf({ search: 'the' })).toEqual([])
      await store.delete(['a'])
      expect(await idsOf({ search: 'heron' })).toEqual(['c'])
    })

    test('keeps which quotations are altered, each pair once, as long as both versions are current', async () => {
      const ids = ['a', 'b', 'c']
      const articles = ids.map((id, i) => entry(madeText(50, i + 1), { id, publisher: `The ${id}` }))
      await store.put(articles)
      const quoted = ids.map((id) => ({ id, version: 1, quotations: 2 }))
      const pairs = [between('b', 'a'), between('a', 'b'), between('c', 'b')]
      const before = await store.links.stamp()
      await store.links.put(quoted, [], pairs)

      const known = await store.links.altered()
      expect(known.pairs.map((pair) => pair.map(({ id }) => id).sort()).sort()).toEqual([
        ['a', 'b'],
        ['b', 'c'],
      ])
      expect(known.quotations).toContainEqual({
        id: 'b',
        index: 1,
        text: 'what b said',
        speaker: null,
        publisher: 'The b',
        published: null,
        publishedTime: null,
        lang: articles[1]!.lang,
      })
      expect(known.quotations).toHaveLength(3)
      expect(await store.links.stamp()).not.toBe(before)
      expect((await store.statistics()).quotations).toBe(6)

      await store.put([entry(madeText(60, 9), { id: 'c' })])
      expect((await store.links.altered()).pairs).toHaveLength(1)
      await store.links.put([], [], [between('c', 'a')])
      expect((await store.links.altered()).pairs).toHaveLength(1)
      await store.delete(['a'])
      expect(await store.links.altered()).toEqual({ quotations: [], pairs: [] })
      expect((await store.statistics()).quotations).toBe(2)
    })

    test('a cursor that nobody gave is refused', async () => {
      await expect(store.page({ after: 'nonsense' })).rejects.toThrow(LibraryError)
    })

    test('settling changes no answer', async () => {
      for (let i = 0; i < 30; i++) await store.put([entry(madeText(120, i), { id: `a${i}` })])
      await store.delete(['a4'])
      const asked = { ...sketchOf(extract(madeText(120, 7))), limit: 5 }
      const before = await store.candidates(asked)

      await store.settle()

      const after = await store.candidates(asked)
      expect(after.candidates.map(({ id }) => id)).toEqual(before.candidates.map(({ id }) => id))
      expect(after.candidates[0]).toMatchObject({ id: 'a7' })
    })
  })
}

const linkBetween = (a: string, b: string): NewLink => ({
  a,
  b,
  label: 'reprint',
  confidence: 1,
  shares: { a: 1, b: 1 },
  similarity: 1,
  original: null,
  certainty: 0,
  versions: { a: 1, b: 1 },
})

/** The second quotation of each. */
const between = (...ids: [string, string]): NewAlteration => {
  const [one, other] = ids.map((id) => ({ id, version: 1, index: 1, text: `what ${id} said`, speaker: null }))
  return { one: one!, other: other! }
}
