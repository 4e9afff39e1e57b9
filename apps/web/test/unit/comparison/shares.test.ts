import { describe, expect, test } from 'vitest'
import { Reading } from '../../../src/views/comparison/reading.svelte.ts'
import { article, passage, report, spanOf } from '../fixtures.ts'

const text = 'Two boats sank today. "We swam ashore," she said. Copyright 2025 by us.'
const [quoteStart, quoteEnd] = spanOf(text, 'We swam ashore,')
const [residueStart, residueEnd] = spanOf(text, 'Copyright 2025 by us.')
const story = article(text, {
  quotes: [{ start: quoteStart, end: quoteEnd, text: 'We swam ashore,', speaker: null }],
  boilerplate: [{ kind: 'copyright', start: residueStart, end: residueEnd, rule: 'names the copyright' }],
})
const sank = spanOf(text, 'Two boats sank today')

const reading = () =>
  new Reading({
    ...report({
      shares: { a: 0.8, b: 0.8 },
      passages: [
        passage(sank, sank),
        passage([quoteStart, quoteEnd], [quoteStart, quoteEnd], { kind: 'quotation' }),
      ],
    }),
    articles: { a: story, b: story },
  })

describe('the shares of a reading', () => {
  test('are those of the verdict while nothing is switched', () => {
    expect(reading().shares).toEqual({ a: 0.8, b: 0.8 })
  })

  test('follow what is switched off and on, in proportion', () => {
    const here = reading()
    here.show(['quotation'])
    expect(here.shares.a).toBeCloseTo((0.8 * 3) / 7)
    here.show(['verbatim'])
    expect(here.shares.a).toBeCloseTo((0.8 * 4) / 6 / (7 / 9))
    here.show(['verbatim', 'quotation'])
    here.boilerplate = true
    expect(here.shares.a).toBeCloseTo((0.8 * 7) / 13 / (7 / 9))
    here.boilerplate = false
    expect(here.shares.a).toBe(0.8)
  })

  test('quotations can be switched off wherever an article has any', () => {
    const none = new Reading({
      ...report({ passages: [passage(sank, sank)] }),
      articles: { a: story, b: story },
    })
    expect([...none.counts]).toEqual([
      ['verbatim', 1],
      ['quotation', 0],
    ])
  })
})
