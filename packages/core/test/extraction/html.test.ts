import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article.ts'
import { compare } from '../../src/compare.ts'
import { learnRepeatedBlocks } from '../../src/index.ts'
import { extractHtml } from '../../src/html.ts'
import { expectLinear } from '../growth.ts'

const folder = new URL('pages/', import.meta.url)
const page = (name: string) => readFileSync(new URL(`${name}/input.html`, folder), 'utf8')

test('where a page is from is its publisher when it names none', () => {
  const url = 'http://www.thornwick.example/mill'
  expect(extractHtml(page('broken-markup'), { url }).publisher).toBe('thornwick.example')
})

test('every removal names its rule', () => {
  const { boilerplate } = extractHtml(page('related-inside'))
  expect(boilerplate.map(({ rule }) => rule)).toEqual([
    'a line that is a link to the same site',
    'a list of links to the same site',
    'a heading of what was left out',
    'headlines that are links to the same site',
  ])
})

test('what an outlet is known to repeat is set apart on its pages too', () => {
  const repeated = 'The Echo is read by one household in three between the harbour and the hills.'
  const pages = ['json-ld-array', 'captions', 'entities', 'scripts-as-text'].map((name) =>
    page(name).replace('</article>', `<p>${repeated}</p></article>`),
  )
  const knownBlocks = learnRepeatedBlocks(pages.slice(1).map((html) => extractHtml(html)))
  const { text, boilerplate } = extractHtml(pages[0]!, { knownBlocks })
  expect(boilerplate.map(({ start, end }) => text.slice(start, end))).toEqual([repeated])
})

test('a page is compared by its story alone', () => {
  const [a, b] = [
    extractHtml(page('comments')),
    extractHtml(page('comments').replace(/<div id="comments">.*/s, '')),
  ]
  expect(compare(a, b).verdict.label).toBe('identical')
})

/** What holds of every article, whatever it was made from. */
function expectSound({ text, bodySpans, furniture, boilerplate, quotes }: Article): void {
  const removed = [...furniture, ...boilerplate].map(({ start, end }) => [start, end] as const)
  const blocks = [...bodySpans, ...removed].toSorted(([one], [other]) => one - other)
  let last = 0
  for (const [start, end] of blocks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(text.slice(start, end).trim()).not.toBe('')
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
  for (const { start, end, text: words } of quotes) expect(text.slice(start, end)).toBe(words)
}

// A build must not fail by luck: one seed for all, other seeds by hand.
const seed = 20261122

const tags = fc.constantFrom(
  '<p>', '</p>', '<div class="related">', '<div>', '</div>', '<article>', '</article>', '<script>', '</script>', '<!--', '-->', '<', '>', '<a href=x>',
  '</a>', '&amp;', '&#x110000;', '&#xd800;', '\0', '\ud800', '<ul><li>', '<h1>', 'A sentence of the story that is long enough to count. ', '“Yes,” he said. ',
  '<script type="application/ld+json">{"@type":"Article","author":', '"}', '<meta name="author" content="', '<table><tr><td>', '<constructor>', '<p role="constructor">',
  '<h2>Sources</h2>', '<div id="comments">', '<figcaption>', '<button>', '<title>',
) // prettier-ignore

test('any mixture of tags gives a sound article', () => {
  const mixtures = fc.array(tags, { maxLength: 60 })
  fc.assert(
    fc.property(mixtures, (parts) => expectSound(extractHtml(parts.join('')))),
    { seed, numRuns: 300 },
  )
})

test('pages that were cut, doubled and stirred give a sound article', () => {
  const pages = readdirSync(folder).map(page)
  const place = fc.double({ min: 0, max: 1, noNaN: true })
  const change = fc.record({
    from: place,
    length: fc.nat(400),
    to: place,
    way: fc.constantFrom('cut', 'copy', 'move'),
  })
  const mutated = fc
    .tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([html, changes]) => changes.reduce(mutate, html))
  fc.assert(
    fc.property(mutated, (html) => expectSound(extractHtml(html))),
    { seed, numRuns: 200 },
  )
})

interface Change {
  from: number
  length: number
  to: number
  way: string
}

function mutate(html: string, { from, length, to, way }: Change): string {
  const start = Math.floor(from * html.length)
  const piece = html.slice(start, start + length)
  const rest = way === 'copy' ? html : html.slice(0, start) + html.slice(start + length)
  const target = Math.floor(to * rest.length)
  return way === 'cut' ? rest : rest.slice(0, target) + piece + rest.slice(target)
}

describe('time grows with the length, not with its square, of repeated', () => {
  const hostile = [
    '<div>', '<b>a', '<ul><li>a', '<', '<a ', '&amp;', '<!--', '<p>a', '</b>', '<table><td>', '<h1>a', '<button><i>', '<div class="author">a',
    '<p>“Yes.</p>', '<a href=/x>a</a>', '<h2><a href=/x>Headline</a></h2><p>a', '<time>', '\0', '\ud800', '<script>', '<x a=1 ', '{"@graph":[', '<div id=comments>',
    '<article><h1>', '<p>名前</p>', '<meta name=author content=a>',
  ] // prettier-ignore

  test.each(hostile)('%j', (piece) => {
    expectLinear(20_000, (length) => {
      const html = `<title>a</title>${piece.repeat(length / piece.length)}`
      return () => extractHtml(html)
    })
  })
})

test.each([
  ['in an attribute', `<p title="${'x'.repeat(2_000_000)}">`],
  ['in a class', `<p class="${'related '.repeat(250_000)}">`],
  ['in a script', `<script>${'var a = "<p>no</p>";'.repeat(100_000)}</script><p>`],
  ['in structured data', `<script type="application/ld+json">{"a":"${'\\"'.repeat(1_000_000)}</script><p>`],
  ['in nested data', `<script type="application/ld+json">${'['.repeat(1_000_000)}</script><p>`],
  ['in a comment', `<!--${'-'.repeat(2_000_000)}--><p>`],
  ['of attributes', `<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=${n}`).join(' ')}>`],
])('megabytes %s leave the story alone', (_where, html) => {
  const story = 'The story of the page, which is as long as a sentence of it ought to be.'
  const { text, bodySpans } = extractHtml(`<body>${html}${story}`)
  expect(bodySpans.map(([start, end]) => text.slice(start, end))).toEqual([story])
})

test('a page that a script fills in says that it holds no story', () => {
  const html = '<title>Bridge lost</title><div id="root"></div><script>app()</script>'
  expect(extractHtml(html).notes).toContain('No story was found in it: there is nothing to compare.')
})
