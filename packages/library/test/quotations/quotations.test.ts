import { readFileSync } from 'node:fs'
import { extract } from '@unspin/core'
import { entryOf, MemoryStore, quotationVariants, searchQuotations } from '@unspin/library'
import { beforeAll, describe, expect, test } from 'vitest'
import { entries } from '../families/fixtures.ts'

const herons = `Herons return to the marsh

For the first time in thirty years, herons nest again in the reeds north of the harbour.

A warden was reminded of what Carol Ostrander had said of another agency: "Every warning was put on paper, and every paper was put in a cupboard."

Visitors are asked to stay on the boardwalk until July.`

const store = new MemoryStore()
beforeAll(async () => {
  await store.put([...entries, entryOf(extract(herons), { id: 'herons' })])
})

const everything = async (query: Parameters<typeof searchQuotations>[1]) => {
  const all = []
  for (let after: string | undefined; ;) {
    const { quotations, next } = await searchQuotations(store, {
      ...query,
      ...(after !== undefined && { after }),
    })
    all.push(...quotations)
    if (next === null) return all
    after = next
  }
}
const found = async (query: Parameters<typeof searchQuotations>[1]) =>
  (await everything(query)).map(({ article, index }) => `${article.id} ${index}`)

const variantsOf = async (words: string, article: string) => {
  const quotations = await everything({ search: words })
  const { index } = quotations.find(({ article: { id } }) => id === article)!
  return (await quotationVariants(store, { id: article, index }))!
}

describe('a search for quotations', () => {
  test('finds the words, with any ending, in quotations alone', async () => {
    const quotations = await everything({ search: 'warnings papers cupboard' })
    expect(quotations).toMatchObject([
      {
        article: { id: 'herons' },
        index: 0,
        speaker: 'Carol Ostrander',
        text: expect.stringMatching(/^Every warning/),
      },
    ])
    const [{ span, text, context }] = quotations as [(typeof quotations)[0]]
    expect(herons.slice(...span)).toBe(text)
    expect(context).toMatch(/^A warden was reminded .* in a cupboard\."$/)
    expect(await found({ search: 'harbour' })).not.toContain('herons 0')
  })

  test('knows who speaks', async () => {
    const ofOstrander = await everything({ speaker: 'carol ostrander' })
    expect(new Set(ofOstrander.map(({ article }) => article.id))).toContain('fam-A01/source')
    expect(ofOstrander.every(({ speaker }) => speaker!.includes('Ostrander'))).toBe(true)
    const ofEckhardt = await everything({ speaker: 'Eckhardt', search: 'nurses' })
    expect(ofEckhardt.every(({ speaker, text }) => speaker!.includes('Eckhardt') && text.includes('nurses'))).toBe(true) // prettier-ignore
    expect(ofEckhardt.length).toBeGreaterThan(2)
    expect(await found({ speaker: 'nobody of that name' })).toEqual([])
  })

  test('is narrowed by outlet and day', async () => {
    const narrowed = await everything({
      publisher: 'meridian wire',
      since: '2025-02-11',
      until: '2025-02-11',
    })
    expect(narrowed.length).toBeGreaterThan(5)
    for (const { article } of narrowed)
      expect(article).toMatchObject({ publisher: 'Meridian Wire', published: '2025-02-11' })
  })

  test('gives every quotation once, the latest articles first, whatever the length of the lists', async () => {
    const all = await found({})
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(500)
    expect(await found({ limit: 7 })).toEqual(all)
    const days = (await everything({})).map(({ article }) => article.published ?? '')
    expect(days).toEqual(days.toSorted().toReversed())
    await expect(searchQuotations(store, { after: 'yesterday' })).rejects.toThrow('gave no such page')
  })
})

describe('the variants of a quotation', () => {
  test('are found in the copies, spun or not, and in a story of its own', async () => {
    const { quotation, variants } = await variantsOf('every warning paper drawer', 'fam-A01/source')
    expect(quotation).toMatchObject({ article: { published: '2025-02-11' }, speaker: 'Carol Ostrander' })
    const ids = variants.map(({ article }) => article.id)
    expect(ids[0]).toBe('herons')
    expect([quotation.article.id, ...ids]).toEqual(
      expect.arrayContaining(['fam-A01/source', 'fam-A01/spun', 'fam-A01/reprint']),
    )
    expect(ids).not.toContain(quotation.article.id)
    expect(new Set(ids).size).toBe(ids.length)

    const [altered, ...others] = variants as [(typeof variants)[0], ...typeof variants]
    expect(altered).toMatchObject({ same: false, cut: false, speaker: 'Carol Ostrander', order: 'unknown', changes: [{ relation: 'other' }] }) // prettier-ignore
    const [{ a, b }] = altered.changes as [(typeof altered.changes)[0]]
    const source = (await store.read([quotation.article.id]))[0]!.article.text
    expect([source.slice(...a), herons.slice(...b)]).toEqual(['drawer', 'cupboard'])
    expect(herons.slice(...altered.span)).toBe(altered.text)
    expect(others.every(({ same, cut }) => same || cut)).toBe(true)
  })

  test('are told of from one article, whichever was asked about', async () => {
    const told = await variantsOf('warning cupboard', 'herons')
    expect(told.variants.map(({ article }) => article.id)).toContain('fam-A01/spun')
    for (const id of ['fam-A01/spun', 'fam-A01/source'])
      expect((await variantsOf('every warning paper drawer', id)).quotation).toEqual(told.quotation)
  })

  test('of what is no quotation of the library there are none', async () => {
    expect(await quotationVariants(store, { id: 'herons', index: 7 })).toBeNull()
    expect(await quotationVariants(store, { id: 'nobody', index: 0 })).toBeNull()
  })
})

test('every fixture quotation that a spun copy kept is found in it', async () => {
  const id = 'fam-A01/source'
  const { quotes } = extract(readFileSync(new URL('../../../core/test/fixtures/families/fam-A01/source.txt', import.meta.url), 'utf8')) // prettier-ignore
  for (const index of quotes.keys()) {
    const { quotation, variants } = (await quotationVariants(store, { id, index }))!
    expect(
      [quotation, ...variants].map(({ article }) => article.id),
      quotes[index]!.text,
    ).toContain('fam-A01/spun')
  }
})
