import { compare, type Comparison, type Prepared } from '@unspin/core'
import { linkArticles, openSqliteStore } from '@unspin/library'
import { beforeEach, expect, test, vi } from 'vitest'
import { entry, madeText } from '../store/entries.ts'

vi.mock(import('@unspin/core'), { spy: true })

/**
 * By the titles of two articles, in the order of the alphabet: how much alike they are, if they are copies.
 */
let alike: Record<string, number>

beforeEach(() => {
  vi.mocked(compare).mockImplementation((a, b) => {
    const titles = [a, b].map((one) => (one as Prepared).article.title!)
    const similarity = alike[titles.toSorted().join('')]
    return {
      a: { title: titles[0], words: 50 },
      b: { title: titles[1], words: 50 },
      verdict: { label: similarity ? 'rewritten' : 'same-event', confidence: 0.7, reasons: [] },
      direction: { original: null, confidence: 0, reasons: [] },
      shares: { a: 1, b: 1 },
      passages: similarity
        ? [
            {
              a: [0, 100],
              b: [0, 100],
              kind: 'rewritten',
              similarity,
              replacements: [],
              only: { a: [], b: [] },
            },
          ]
        : [],
      quotations: [],
      notes: [],
    } as unknown as Comparison
  })
})

async function linked(...titles: string[]): Promise<string[]> {
  const store = await openSqliteStore(':memory:')
  await store.put(titles.map((title, i) => entry(madeText(50, i + 1), { id: title, title })))
  for await (const _ of linkArticles(store));
  return (await store.links.all()).map(({ a, b }) => [a, b].sort().join('')).sort()
}

test('what is weakly like one of a group, and not like the others, is not linked to it', async () => {
  alike = { ab: 0.5, ac: 0.5, bc: 0.5, cd: 0.5 }
  expect(await linked('a', 'b', 'c', 'd')).toEqual(['ab', 'ac', 'bc'])
})

test('what is like most of a group is', async () => {
  alike = { ab: 0.5, ac: 0.5, bc: 0.5, bd: 0.5, cd: 0.5 }
  expect(await linked('a', 'b', 'c', 'd')).toEqual(['ab', 'ac', 'bc', 'bd', 'cd'])
})

test('what is much like one is, whatever the others say', async () => {
  alike = { ab: 0.5, ac: 0.5, bc: 0.5, cd: 0.9 }
  expect(await linked('a', 'b', 'c', 'd')).toEqual(['ab', 'ac', 'bc', 'cd'])
})
