import { readFileSync } from 'node:fs'
import { type Article, compare, extract } from '@unspin/core'
import { describe, expect, test } from 'vitest'
import { loadEnglish } from '../src/node.ts'

const lexicon = loadEnglish()
const fixture = (name: string): Article =>
  extract(
    readFileSync(new URL(`../../core/test/fixtures/families/fam-B01/${name}.txt`, import.meta.url), 'utf8'),
  )

const [reprint, spun] = [fixture('reprint'), fixture('spun')]

/** An article of which nothing is told but the day. */
const dated = (article: Article, published: string): Article => ({
  ...article,
  byline: [],
  publisher: null,
  published,
  publishedTime: null,
})

const direction = (a: Article, b: Article) => compare(a, b, { lexicon }).direction

describe('where date and wording contradict each other', () => {
  test('strong wording outweighs a day: both are told, and the confidence is what is left', () => {
    const unopposed = direction(dated(reprint, '2026-03-15'), dated(spun, '2026-03-16'))
    const { original, confidence, reasons } = direction(
      dated(reprint, '2026-03-15'),
      dated(spun, '2026-03-14'),
    )
    expect(original).toBe('a')
    expect(confidence).toBeLessThanOrEqual(unopposed.confidence)
    expect(reasons[0]).toMatch(/^In \d+ of \d+ replacements B has the rarer or longer wording\.$/)
    expect(reasons).toContain('Against it: B is dated 2026-03-14, A 2026-03-15.')
  })

  test('and neither outweighs the other, both are told of none', () => {
    // Of the first paragraphs alone the wording is as weak a sign as the date.
    const words = spun.text.length / 11
    const start = reprint.bodySpans[0]![0]
    const some = extract(spun.text.slice(spun.bodySpans[0]![0], spun.bodySpans[0]![0] + words))
    const part = extract(reprint.text.slice(start, start + words))
    const { original, confidence, reasons } = direction(dated(part, '2026-03-15'), dated(some, '2026-03-14'))
    expect({ original, confidence }).toEqual({ original: null, confidence: 0 })
    expect(reasons[0]).toBe(
      'What the texts show is contradictory, and does not tell which of the two came first.',
    )
    expect(reasons).toContain('For B: B is dated 2026-03-14, A 2026-03-15.')
    expect(reasons.some((reason) => /^For A: In \d+ of \d+ replacements B has/.test(reason))).toBe(true)
  })
})
