import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Article, compare, extract } from '@unspin/core'
import { comparisonReport, type Evidence, evidenceResult, familyReport, familyResult } from '@unspin/library'
import { describe, expect, test } from 'vitest'
import { family } from '../reading/families/made.ts'
import { madeWords } from '../store/entries.ts'
import { elementsOf } from './elements.ts'
import { hostileArticle } from './hostile.ts'

const stamp = { version: '9.8.7', time: new Date('2026-03-04T05:06:07Z') }
const sample = (name: string) =>
  extract(readFileSync(new URL(`../../samples/${name}.txt`, import.meta.url), 'utf8'))

function evidenceOf(a: Article, b: Article, sources = ['a.txt', 'b.txt']): Evidence {
  const exhibits = { a: { article: a, source: sources[0]! }, b: { article: b, source: sources[1]! } }
  return { exhibits, comparison: compare(a, b) }
}

/** What a reader of the page reads, tags and references undone. */
const textOf = (page: string) =>
  page
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/<\/(?:p|td|th|li|h\d|dt|dd)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&amp;', '&')

const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

/** The text of a cell without what the report adds to it. */
const cellText = (cell: string) =>
  textOf(cell.replace(/<(?<element>a|span) class="(?:number|why|letter)[^]*?<\/\k<element>>/g, ''))

const spun = evidenceOf(sample('spun-copy'), sample('original'))

describe('the report of a spun copy', () => {
  const report = comparisonReport(spun, stamp)

  test('tells verdict, reasons, direction, sources, dates, the time and the version', () => {
    const text = textOf(report)
    const { verdict, direction } = spun.comparison
    for (const sentence of [...verdict.reasons, ...direction.reasons]) expect(text).toContain(sentence)
    for (const fact of [
      'a.txt',
      'b.txt',
      '2024-01-10',
      'Maritime One News',
      '2026-03-04, 05:06:07 UTC',
      'Unspin 9.8.7',
    ])
      expect(text).toContain(fact)
  })

  test('has the SHA-256 of both texts as anybody can repeat it', () => {
    for (const { article } of [spun.exhibits.a, spun.exhibits.b])
      expect(report).toContain(hash('sha256', Buffer.from(article.text, 'utf8'), 'hex'))
  })

  test('has every word of both texts, each text in its own order', () => {
    const texts = /<table class="texts">[^]*?<\/table>/.exec(report)![0]
    const cells = [...texts.matchAll(/<tr>\s*(<td[^]*?)<\/tr>/g)].map(([, row]) => row!.split(/(?=<td)/))
    for (const [column, side] of (['a', 'b'] as const).entries()) {
      const shown = cells.map((row) => cellText(row[column] ?? '')).join(' ')
      expect(withoutSpaces(shown)).toContain(withoutSpaces(spun.exhibits[side].article.text))
    }
  })

  test('leads from each passage to its counterpart', () => {
    const ids = new Set(Array.from(report.matchAll(/ id="([^"]+)"/g), ([, id]) => id))
    const targets = Array.from(report.matchAll(/ href="#([^"]+)"/g), ([, target]) => target)
    expect(ids.size).toBe(2 * spun.comparison.passages.length)
    for (const target of targets) expect(ids).toContain(target)
  })

  test('lists every replacement with its relation, and every shared quotation', () => {
    const { passages, quotations } = spun.comparison
    const replacements = passages.flatMap((passage) => passage.replacements)
    expect(report.match(/<small>(?:synonym|other word)<\/small>/g)).toHaveLength(replacements.length)
    expect(textOf(report)).toContain(`${quotations.length} shared quotations`)
  })

  test('needs nothing else and runs nothing', () => {
    expect(report).not.toMatch(/<script|<link|<img|<iframe|url\(|@import| on[a-z]+=| src=| style=/)
    expect(report).not.toMatch(/href="(?!#)/)
    const style = /<style>([^<]*)<\/style>/.exec(report)![1]!
    const policy = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'`
    expect(report).toContain(`content="${policy.replaceAll("'", '&#39;')}`)
  })
})

test('hostile titles, texts and addresses come out as the characters they are', () => {
  const words = madeWords(200, 1)
  const hostile = evidenceOf(hostileArticle(words), hostileArticle(words.with(9, 'x').with(30, 'y')), [
    'https://evil.example/"><script>alert(1)</script>',
    "javascript:alert(1)//'`",
  ])
  hostile.comparison.notes.push('<script>note</script>')
  const report = comparisonReport(hostile, stamp)

  expect(hostile.comparison.passages.length).toBeGreaterThan(0)
  const known = elementsOf(comparisonReport(spun, stamp))
  const added = [...elementsOf(report)].filter((element) => !known.has(element))
  expect(
    added.filter((element) => !/^(?:p dir|p dir class|ul class|li|span class|mark class)$/.test(element)),
  ).toEqual([])
  expect(report).not.toMatch(/href="(?!#)/)
  expect(report).not.toMatch(/[\u0000\u0007\u202e]/)
  expect(report.isWellFormed()).toBe(true)
  expect(textOf(report)).toContain('‹U+202E›gnp.exe‹U+0000›')
  expect(textOf(report)).toContain('<script>alert(1)</script>')
})

test('a passage that was moved stands in its place in both texts', () => {
  const [one, other, last] = [1, 2, 3].map((seed) => madeWords(80, seed).join(' '))
  const moved = evidenceOf(
    extract(`${one}.\n\n${other}.\n\n${last}.`),
    extract(`${other}.\n\n${one}.\n\n${last}.`),
  )
  const text = textOf(comparisonReport(moved, stamp))

  const places = [one, other, last].map((words) => text.indexOf(words!.slice(0, 60)))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(text.split(one!.slice(0, 60)).length - 1).toBeGreaterThanOrEqual(2)
})

test('articles that have nothing in common give a report too', () => {
  const apart = evidenceOf(extract(madeWords(60, 1).join(' ')), extract(''))
  const report = comparisonReport(apart, stamp)
  expect(textOf(report)).toContain('No passage of one corresponds to one of the other.')
  elementsOf(report)
})

test('the JSON has the same facts', () => {
  const result = JSON.parse(JSON.stringify(evidenceResult(spun, stamp)))
  const { verdict, direction, shares, passages } = spun.comparison
  expect(result).toMatchObject({
    unspin: '9.8.7',
    compared: '2026-03-04T05:06:07.000Z',
    verdict,
    direction,
    shares,
  })
  expect(result.passages).toHaveLength(passages.length)
  expect(result.a).toMatchObject({ source: 'a.txt', text: spun.exhibits.a.article.text })
  expect(result.b.sha256).toMatch(/^[\da-f]{64}$/)
})

test('a family may be a chain of very many, each made from the one before', () => {
  const long = 20_000
  const chain = Array.from({ length: long }, (_, i) => ({
    id: `copy${i}`,
    ...(i > 0 && { parent: `copy${i - 1}` }),
  }))
  const page = familyReport(family(chain), [], stamp)
  const text = textOf(page)
  expect(text.indexOf('The story of copy19999')).toBeGreaterThan(text.indexOf('The story of copy19998'))
  expect(page.match(/<li>/g)).toHaveLength(long)
  expect(page.match(/<\/li>/g)).toHaveLength(long)
  expect(familyResult(family(chain)).members).toHaveLength(long)
})
