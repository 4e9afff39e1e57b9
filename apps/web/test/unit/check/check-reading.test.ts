import { describe, expect, test } from 'vitest'
import type { Label, Passage } from '@unspin/core'
import { CheckReading, type FindReport, type Match } from '../../../src/copies/check-reading.svelte.ts'
import { joinedPassages } from '../../../src/copies/common-passages.ts'
import { togetherOf } from '../../../src/api/reading.ts'
import { article, passage, report, spanOf } from '../fixtures.ts'

const text = 'One two three four. Five six seven eight. Nine ten eleven twelve.'
const first = spanOf(text, 'One two three four')
const second = spanOf(text, 'Five six seven eight')

function match(id: string, label: Label, share: number, passages: Passage[]): Match {
  const { comparison } = report({ passages, shares: { a: share, b: 1 } })
  return {
    article: {
      id,
      version: 1,
      source: null,
      title: id,
      opening: null,
      byline: [],
      publisher: null,
      published: null,
      publishedTime: null,
      lang: 'en',
      words: 12,
      hash: id,
      added: '2026-01-01T00:00:00Z',
      copies: 0,
    },
    comparison: { ...comparison, verdict: { ...comparison.verdict, label } },
    score: 1,
  }
}

const best = match('best', 'spun', 0.333, [passage(first, first, { kind: 'spun' })])
const next = match('next', 'excerpt', 0.667, [passage(first, first), passage(second, second)])

function reading(more: Partial<FindReport> = {}): CheckReading {
  const found: FindReport = {
    article: article(text),
    matches: [best, next, match('event', 'same-event', 0, [])],
    copies: 2,
    more: false,
    together: togetherOf(article(text), [best, next]),
    commonPassages: [],
    candidates: 3,
    compared: 3,
    ...more,
  }
  return new CheckReading(found)
}

const runAt = (here: CheckReading, words: string) =>
  here.blocks.flatMap(({ runs }) => runs).find(({ start }) => start === text.indexOf(words))!

describe('CheckReading', () => {
  test('tells copies from what only has something in common', () => {
    expect(reading().copies.map((copy) => copy.article.id)).toEqual(['best', 'next'])
    expect(reading().others.map((other) => other.article.id)).toEqual(['event'])
  })

  test('a place has the numbers of all copies that have it, and the hue of the best or the selected', () => {
    const here = reading()
    const run = runAt(here, 'One')
    expect(here.copiesOf(run.passages)).toEqual([0, 1])
    expect(here.leading(run)?.passage.kind).toBe('spun')
    here.select(1)
    expect(here.leading(run)?.passage.kind).toBe('verbatim')
    expect(here.copiesOf(runAt(here, 'Five').passages)).toEqual([1])
  })

  test('the combined share follows the copies that are switched on', () => {
    const here = reading()
    expect(here.together).toMatchObject({ share: 0.667, own: 0.333 })
    expect(here.byWhom).toBeNull()
    here.switch(1, false)
    expect(here.together).toMatchObject({ share: 0.333, own: 0.667 })
    expect(here.leading(runAt(here, 'Five'))).toBeNull()
    here.switch(0, false)
    expect(here.together).toMatchObject({ share: 0, own: 1 })
    here.select(1)
    expect(here.together.share).toBe(0.667)
    expect(here.on).toBe(1)
  })

  test('tells of copies that are not shown, until one that is shown is switched off', () => {
    const by = [
      { id: 'next', share: 0.667, adds: 0.667 },
      { id: 'far', share: 0.2, adds: 0.133 },
    ]
    const here = reading({ copies: 43, more: true, together: { share: 0.8, own: 0.2, quotations: 0, by } })
    expect(here.copiesInWords).toBe('At least 43 copies')
    expect(here.hidden).toBe(41)
    expect(here.on).toBe(43)
    expect(here.together.share).toBe(0.8)
    expect(here.byWhom).toBe('67 % stands in “next” (2), 13 % more in one that is not shown.')
    here.switch(0, false)
    expect(here.on).toBe(1)
    expect(here.together.share).toBe(0.667)
  })

  test('clicks on a place of several copies take them in turn', () => {
    const here = reading()
    expect(here.choose([0, 1])).toBe(0)
    here.select(0)
    expect(here.choose([0, 1])).toBe(1)
    here.select(1)
    expect(here.choose([0, 1])).toBe(0)
    expect(here.choose([])).toBeNull()
  })
})

test('common passages that lie close together are one, with the articles of its most common part', () => {
  expect(
    joinedPassages([
      { span: [30, 60], fingerprint: 2, articles: 900 },
      { span: [10, 40], fingerprint: 1, articles: 700 },
      { span: [180, 190], fingerprint: 3, articles: 600 },
    ]),
  ).toEqual([
    { span: [10, 60], fingerprint: 2, articles: 900 },
    { span: [180, 190], fingerprint: 3, articles: 600 },
  ])
})
