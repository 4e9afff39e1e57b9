import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf } from '../../src/article.ts'
import { extractHtml } from '../../src/extraction/html/extract-html.ts'

const page = (name: string) => readFileSync(new URL(`pages/${name}/page.html`, import.meta.url), 'utf8')

describe('a news page', () => {
  const article = extractHtml(page('news-page'), { url: 'https://www.ferring.example/seals' })

  test('gives what its structured data say', () => {
    expect(article).toMatchObject({
      lang: 'en',
      title: 'Harbour seals return to the Quell estuary',
      byline: ['Ottoline Marsh'],
      published: '2024-08-19',
      publisher: 'The Ferring Standard',
    })
  })

  test('keeps the story and leaves out navigation, related links and comments', () => {
    expect(article.bodySpans).toHaveLength(3)
    expect(bodyOf(article)).toMatch(/^For the first time since .* open water\.$/s)
    expect(bodyOf(article)).not.toMatch(/Otters|Lovely news|Home|Facebook|Privacy/)
  })

  test('sets apart the lines of the story that are none of it', () => {
    expect(article.boilerplate.map(({ kind }) => kind)).toEqual(['advertisement', 'related', 'copyright'])
  })

  test('finds who is quoted', () => {
    expect(article.quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ['We counted eleven pups on the morning tide,', 'Idris Penrose'],
      ['Ten years ago we counted plastic.', 'Idris Penrose'],
    ])
  })
})

test('a page with broken markup and no structured data is read by what it shows', () => {
  const article = extractHtml(page('broken-markup'), { url: 'http://www.thornwick.example/mill' })
  expect(article).toMatchObject({
    title: 'Mill wheel turns again',
    byline: ['Barnaby Coe'],
    published: '2021-03-04',
    publisher: 'thornwick.example',
  })
  expect(bodyOf(article)).toMatch(/^The wheel of the upper mill .* at the door\.$/s)
  expect(article.quotes).toHaveLength(2)
})

const tags = fc.constantFrom(
  '<p>', '</p>', '<div class="related">', '<div>', '</div>', '<article>', '</article>', '<script>', '</script>', '<!--', '-->', '<', '>', '<a href=x>',
  '</a>', '&amp;', '&#x110000;', '&#xd800;', '\0', '\ud800', '<ul><li>', '<h1>', 'A sentence of the story that is long enough to count. ', '“Yes,” he said. ',
  '<script type="application/ld+json">{"@type":"Article","author":', '"}', '<meta name="author" content="', '<table><tr><td>',
) // prettier-ignore

test('any mixture of tags gives an article whose spans are of its text', () => {
  fc.assert(
    fc.property(fc.array(tags, { maxLength: 60 }), (parts) => {
      const { text, bodySpans, boilerplate, quotes } = extractHtml(parts.join(''))
      for (const [start, end] of [...bodySpans, ...boilerplate.map((set) => [set.start, set.end] as const)])
        expect(text.slice(start, end).trim()).not.toBe('')
      for (const { start, end, text: words } of quotes) expect(text.slice(start, end)).toBe(words)
    }),
    { numRuns: 500 },
  )
})

const hostile = ['<div>', '<b>a', '<ul><li>a', '<', '<a ', '&amp;', '<!--', '<p>a', '</b>', '<table><td>']

test.each(hostile)('repeated %s: time grows with the length', (piece) => {
  const milliseconds = (length: number) => {
    const html = piece.repeat(length / piece.length)
    const runs = [0, 0, 0].map(() => {
      const start = performance.now()
      extractHtml(html)
      return performance.now() - start
    })
    return Math.min(...runs)
  }
  milliseconds(20_000)
  // Linear growth is 8; a quadratic step would make it 64.
  expect(milliseconds(400_000) / Math.max(2, milliseconds(50_000))).toBeLessThan(32)
})
