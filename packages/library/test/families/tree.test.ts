import { describe, expect, test } from 'vitest'
import type { Link } from '../../src/store/link.ts'
import { treeOf } from '../../src/families/tree.ts'

type Told = Partial<Omit<Link, 'a' | 'b' | 'shares'>> & { of?: number; from?: number }

/** `copy` beside `source`: how much of the copy stands in the source, and of the source in the copy. */
function link(copy: string, source: string, { of = 1, from = 1, ...told }: Told = {}): Link {
  return {
    a: copy,
    b: source,
    label: 'edited',
    confidence: 0.9,
    shares: { a: of, b: from },
    similarity: 1,
    original: null,
    certainty: 0,
    ...told,
  }
}
const same: Told = { label: 'identical' }
const spun: Told = { label: 'spun', similarity: 0.8 }

const untimed = { publishedTime: null, publisher: null }

/** Members by their days; null where there is none. */
const parentsIn = (days: Record<string, string | null>, links: Link[]) =>
  Object.fromEntries(treeIn(days, links).map(({ id, parent }) => [id, parent]))
const treeIn = (days: Record<string, string | null>, links: Link[]) =>
  treeOf(
    Object.entries(days).map(([id, published]) => ({ id, published, ...untimed, words: 100 })),
    links,
  )

const [day3, day4, day5, day6] = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']

/** Four that are the same; the last may credit the second. */
const fourTheSame = (credit: Told) => [
  link('first', 'wire', same),
  link('second', 'wire', same),
  link('second', 'first', same),
  link('last', 'wire', { ...same, original: 'b', certainty: 0.88 }),
  link('last', 'first', { ...same, original: 'b', certainty: 0.88 }),
  link('last', 'second', { ...same, original: 'b', certainty: 0.88, ...credit }),
]
const told = (certainty: number): Told => ({ original: 'b', certainty })

describe('a copy stands below', () => {
  test('the spun text that it is the same as word for word, not below a cut reprint', () => {
    const links = [
      link('spun', 'wire', { ...spun, from: 0.8 }),
      link('cut', 'wire', { from: 0.7 }),
      link('cut', 'spun', { ...spun, from: 0.9 }),
      link('again', 'spun', same),
      link('again', 'cut', { ...spun, of: 0.9 }),
      link('again', 'wire', { ...spun, from: 0.8 }),
    ]
    expect(parentsIn({ wire: day3, spun: day4, cut: day5, again: day6 }, links)).toEqual({
      wire: null,
      spun: 'wire',
      cut: 'wire',
      again: 'spun',
    })
  })

  test('the cut reprint that it repeats, though the whole article explains it too', () => {
    const links = [
      link('cut', 'wire', { from: 0.6 }),
      link('again', 'wire', { from: 0.6 }),
      link('again', 'cut', { label: 'reprint', similarity: 0.998 }),
    ]
    expect(parentsIn({ wire: day3, cut: day4, again: day5 }, links)['again']).toBe('cut')
  })

  test('the whole article that has all its words, not below one of its length that has other words', () => {
    const links = [
      link('spun', 'wire', { ...spun, from: 0.5 }),
      link('half', 'wire', { from: 0.5 }),
      link('half', 'spun', spun),
    ]
    expect(parentsIn({ wire: day3, spun: day4, half: day5 }, links)['half']).toBe('wire')
  })

  test('the earliest of several that are the same, or the one that it credits', () => {
    const days = { wire: day3, first: day4, second: day5, last: day6 }
    expect(treeIn(days, fourTheSame({})).at(-1)).toMatchObject({
      parent: 'wire',
      choice: { by: 'first', others: 2 },
    })
    expect(treeIn(days, fourTheSame({ certainty: 0.99 })).at(-1)).toMatchObject({
      parent: 'second',
      choice: { by: 'credited' },
    })
  })

  test('no article of a later day, however alike, but for one that the texts tell to be its source', () => {
    const days = { early: day3, later: day4, last: day5 }
    const links = [
      link('later', 'early', { of: 0.4 }),
      link('last', 'later', same),
      link('last', 'early', { of: 0.4 }),
    ]
    expect(parentsIn(days, links)).toEqual({ early: null, later: 'early', last: 'later' })
    const source = { ...spun, ...told(0.9) }
    const both = [
      link('spun', 'wire', { ...source, of: 0.8 }),
      link('spun', 'later', source),
      link('later', 'wire'),
    ]
    expect(parentsIn({ spun: day4, wire: day3, later: day5 }, both)['spun']).toBe('wire')
    expect(treeIn({ spun: day3, wire: day4 }, [link('spun', 'wire', source)])[1]).toMatchObject({
      choice: { by: 'told' },
    })
    expect(parentsIn({ spun: day3, wire: day4 }, [link('spun', 'wire', source)])).toEqual({
      wire: null,
      spun: 'wire',
    })
  })

  test('an undated one that the texts tell to be its source, and else a dated one before an undated', () => {
    const links = [link('copy', 'undated', { of: 0.9, ...told(0.9) }), link('copy', 'wire', { of: 0.5 }), link('undated', 'wire', { of: 0.5 })] // prettier-ignore
    expect(parentsIn({ copy: day4, undated: null, wire: day3 }, links)).toEqual({ undated: null, wire: 'undated', copy: 'undated' }) // prettier-ignore
    expect(parentsIn({ undated: null, dated: day4 }, [link('undated', 'dated', same)])).toEqual({ dated: null, undated: 'dated' }) // prettier-ignore
  })

  test('a later one where no earlier one was linked with it, and that is told', () => {
    const tree = treeIn({ wire: day3, other: day4, both: day5 }, [
      link('both', 'wire', { of: 0.8 }),
      link('both', 'other', { of: 0.3, label: 'excerpt' }),
    ])
    expect(tree).toMatchObject([
      { id: 'wire' },
      {
        id: 'both',
        parent: 'wire',
        choice: { by: 'most', others: 1, next: { id: 'other', explained: 0.3 } },
      },
      { id: 'other', parent: 'both', choice: { by: 'unsettled' } },
    ])
  })
})

test('what contradicts itself ends in a tree too: the least doubted comes first', () => {
  const circle = [link('a', 'b', told(0.9)), link('b', 'c', told(0.8)), link('c', 'a', told(0.6))]
  expect(parentsIn({ a: null, b: null, c: null }, circle)).toEqual({ c: null, b: 'c', a: 'b' })
})

test('a family of thousands, each the copy of the one before it, is a chain of them', () => {
  const ids = Array.from({ length: 5000 }, (_, i) => `m${String(i).padStart(4, '0')}`)
  const links = ids.slice(1).map((id, i) => link(id, ids[i]!, { original: 'b', certainty: 0.9 }))
  const tree = treeOf(ids.map((id) => ({ id, published: null, ...untimed, words: 1 })), links) // prettier-ignore
  expect(tree.length).toBe(5000)
  expect(tree.slice(1).every(({ parent }, i) => parent === ids[i])).toBe(true)
})
