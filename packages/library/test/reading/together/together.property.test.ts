import { extract } from '@unspin/core'
import type { Article, Label, Passage, Span } from '@unspin/core'
import { type ComparedCopy, togetherOf } from '@unspin/library/reading'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const words = Array.from({ length: 60 }, (_, i) => `word${i}`)
const text = words.join(' ')
/** From a word to another, end exclusive. */
const spanOf = (from: number, to: number): Span => [
  text.indexOf(words[from]!),
  text.indexOf(words[to - 1]!) + words[to - 1]!.length,
]
/** Words 10 to 20 are quoted, and the last five are no part of the body. */
const article: Article = {
  ...extract(text),
  furniture: [],
  quotes: [{ start: spanOf(10, 20)[0], end: spanOf(10, 20)[1], text: '', speaker: null }],
  boilerplate: [{ kind: 'copyright', start: spanOf(55, 60)[0], end: spanOf(55, 60)[1], rule: 'made' }],
}
const bodyWords = 55

type Covered = readonly (readonly [from: number, to: number])[]

const wordsIn = (copies: readonly Covered[]): Set<number> => {
  const all = new Set<number>()
  for (const ranges of copies)
    for (const [from, to] of ranges) for (let i = from; i < to; i++) if (i < bodyWords) all.add(i)
  return all
}
const shareOf = (count: number) => Math.round((1000 * count) / bodyWords) / 1000

function copyOf(ranges: Covered, index: number, label: Label = 'edited'): ComparedCopy {
  const passages = ranges.map(([from, to]): Passage => {
    const a = spanOf(from, to)
    return { kind: 'edited', a, b: [0, 1], similarity: 1, replacements: [], only: { a: [], b: [] } }
  })
  const shares = { a: shareOf(wordsIn([ranges]).size), b: 1 }
  return {
    article: { id: `copy-${index}`, published: null, publishedTime: null },
    comparison: { verdict: { label }, passages, shares },
  }
}

const range = fc
  .tuple(fc.nat(59), fc.integer({ min: 1, max: 20 }))
  .map(([from, length]) => [from, Math.min(60, from + length)] as const)
const copies = fc.array(fc.array(range, { maxLength: 4 }), { maxLength: 7 })

describe('what copies make together', () => {
  test('is the union of what stands in them: never below the largest of them, never above the whole', () => {
    fc.assert(
      fc.property(copies, (ranges) => {
        const made = ranges.map((each, i) => copyOf(each, i))
        const { share, own } = togetherOf(article, made)
        expect(share).toBe(shareOf(wordsIn(ranges).size))
        expect(share).toBeLessThanOrEqual(1)
        for (const { comparison } of made) expect(share).toBeGreaterThanOrEqual(comparison.shares.a)
        expect(share + own).toBeCloseTo(1, 10)
      }),
    )
  })

  test('is the sum of what each adds, the most first, whichever order they come in', () => {
    fc.assert(
      fc.property(copies.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length }))), ([ranges, order]) => {
        const made = ranges.map((each, i) => copyOf(each, i))
        const together = togetherOf(article, made)
        expect(together.by.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(together.share, 10)
        expect(togetherOf(article, order.map((i) => made[i]!))).toEqual(together)
        const adds = together.by.map((one) => Math.round(one.adds * bodyWords))
        expect(adds).toEqual(adds.toSorted((one, other) => other - one))
        for (const one of together.by) expect(one.adds).toBeLessThanOrEqual(one.share + 0.0011)
      }),
    ) // prettier-ignore
  })

  test('tells how much of it is quoted', () => {
    fc.assert(
      fc.property(copies, (ranges) => {
        const quoted = [...wordsIn(ranges)].filter((i) => i >= 10 && i < 20).length
        const { quotations } = togetherOf(
          article,
          ranges.map((each, i) => copyOf(each, i)),
        )
        expect(quotations).toBe(shareOf(quoted))
      }),
    )
  })
})

test('of copies that have the same, the first that was published is named', () => {
  const days = [null, '2025-03-02', '2025-03-01', null]
  const made = days.map((published, i) => ({
    ...copyOf([[0, 20]], i),
    article: { id: `copy-${i}`, published, publishedTime: null },
  }))
  expect(togetherOf(article, made).by.map(({ id }) => id)).toEqual(['copy-2'])
  expect(togetherOf(article, [made[3]!, made[0]!]).by.map(({ id }) => id)).toEqual(['copy-0'])
})

test('an identical copy has all of it, whatever its passages', () => {
  const identical = copyOf([[0, 10]], 0, 'identical')
  identical.comparison.shares = { a: 1, b: 1 }
  const other = copyOf([[20, 30]], 1)
  expect(togetherOf(article, [other, identical])).toEqual({
    share: 1,
    own: 0,
    quotations: shareOf(10),
    by: [{ id: 'copy-0', share: 1, adds: 1 }],
  })
})

test('what a copy digests counts only where it is the one that tells in short', () => {
  const digested = copyOf([[0, 50]], 0)
  digested.comparison.passages[0]!.digest = 'b'
  expect(togetherOf(article, [digested]).share).toBe(0)
  digested.comparison.passages[0]!.digest = 'a'
  expect(togetherOf(article, [digested]).share).toBe(shareOf(50))
})

test('of nothing, nothing stands anywhere', () => {
  expect(togetherOf(article, [])).toEqual({ share: 0, own: 1, quotations: 0, by: [] })
  const empty: Article = { ...article, text: '', quotes: [], boilerplate: [] }
  expect(togetherOf(empty, [])).toEqual({ share: 0, own: 1, quotations: 0, by: [] })
})
