import { describe, expect, test } from 'vitest'
import type { Label, Passage } from '@unspin/core'
import { CheckReading, type FindReport, type Match } from '../../../src/check/check-reading.svelte.ts'
import { joinedPassages } from '../../../src/check/common-passages.ts'
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

function reading(): CheckReading {
  const found: FindReport = {
    article: article(text),
    matches: [
      match('best', 'spun', 0.34, [passage(first, first, { kind: 'spun' })]),
      match('next', 'excerpt', 0.66, [passage(first, first), passage(second, second)]),
      match('event', 'same-event', 0, []),
    ],
    commonPassages: [],
    candidates: 3,
    compared: 3,
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
    expect(here.share).toBeCloseTo(8 / 12)
    here.switch(1, false)
    expect(here.share).toBe(0.34)
    expect(here.leading(runAt(here, 'Five'))).toBeNull()
    here.switch(0, false)
    expect(here.share).toBe(0)
    here.select(1)
    expect(here.share).toBe(0.66)
    expect(here.on).toBe(1)
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
