import { extract } from '@unspin/core'
import type { Article, Passage, Span } from '@unspin/core'
import { CountedArticle, coveredBy, usualCounting } from '@unspin/library/reading'
import { describe, expect, test } from 'vitest'

const text = 'Two boats sank today. "We swam ashore," she said. Copyright 2025 by us.'
const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
const [quoteStart, quoteEnd] = spanOf('We swam ashore,')
const [residueStart, residueEnd] = spanOf('Copyright 2025 by us.')
const story: Article = {
  ...extract(text),
  furniture: [],
  quotes: [{ start: quoteStart, end: quoteEnd, text: 'We swam ashore,', speaker: null }],
  boilerplate: [{ kind: 'copyright', start: residueStart, end: residueEnd, rule: 'names the copyright' }],
}
const sank = spanOf('Two boats sank today')

describe('CountedArticle', () => {
  const counted = new CountedArticle(story)

  test('counts the words of the body, not its residue', () => {
    expect(counted.share([sank], usualCounting)).toBeCloseTo(4 / 9)
  })

  test('counts no quoted word where quotations are left out', () => {
    const counting = { quotations: false, boilerplate: false }
    expect(counted.share([sank, [quoteStart, quoteEnd]], counting)).toBeCloseTo(4 / 6)
    expect(counted.leftOut(counting)).toEqual([[quoteStart, quoteEnd]])
  })

  test('counts the residue where it is switched on', () => {
    expect(counted.share([sank], { quotations: true, boilerplate: true })).toBeCloseTo(4 / 13)
  })

  test('counts a word once, however many passages have it', () => {
    expect(counted.share([sank, sank, [0, 9]], usualCounting)).toBeCloseTo(4 / 9)
  })

  test('counts words of scripts that write no spaces one by one', () => {
    const chinese = '市议会周三批准了港口码头扩建计划。反对者说费用太高。'
    const half = new CountedArticle({ ...extract(chinese), furniture: [], boilerplate: [], quotes: [] })
    const share = half.share([[0, chinese.indexOf('港口')]], usualCounting)
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan(1)
  })
})

test('of a digest, only the side that tells in short is covered', () => {
  const whole: Pick<Passage, 'a' | 'b' | 'digest'> = { a: [0, 40], b: [0, 900], digest: 'a' }
  const other: Pick<Passage, 'a' | 'b' | 'digest'> = { a: [50, 60], b: [20, 30] }
  expect(coveredBy([whole, other], 'a')).toEqual([
    [0, 40],
    [50, 60],
  ])
  expect(coveredBy([whole, other], 'b')).toEqual([[20, 30]])
})
