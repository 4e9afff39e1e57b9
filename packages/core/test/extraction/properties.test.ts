import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Span } from '../../src/article.ts'
import { extract } from '../../src/extraction/extract.ts'

// A build must not fail by luck: one seed for all, other seeds by hand.
const runs = { numRuns: 400, seed: 20261122 }

/** Pieces that articles are made of, and that extraction stumbles over. */
const piece = fc.constantFrom(
  '“', '”', '"', '‘', '’', "'", "''", '«', '»', '„', '「', '」', '\n', '\n\n', '\r\n', ' ', '. ', ', ', ': ', ' — ', '\u200b', '\ufeff', '\0',
  '\ud800', '\udc00', 'said', ' said ', 'she ', 'the ', 'Jane Doe', 'Mr. Roe', ' U.S. ', 'By ', 'BERLIN', ' (AP) - ', '3 May 2024', '© 2024 ',
  '‹', '›', '‚', '」', '’s ', 'l’', 'dit-il', 'sagte ', 'LINDENAU. ', '1.2', '@', '(', ')', '\u2028', '\u00a0', 'Advertisement', 'Read more: ', '___', 'Sign up for our newsletter', 'The quick brown fox jumps over the lazy dog', '12', 'é', '漢字',
) // prettier-ignore
const pieces = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))
const anyText = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }))

const inOrder = (spans: Span[], text: string) =>
  spans.every(([start, end], i) => start < end && end <= text.length && start >= (spans[i - 1]?.[1] ?? 0))

const partsOf = ({ bodySpans, furniture, boilerplate }: Article): Span[] =>
  [...bodySpans, ...[...furniture, ...boilerplate].map(({ start, end }): Span => [start, end])].sort(
    (x, y) => x[0] - y[0],
  )

test('the text stays as given, and body, furniture and boilerplate share it without overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = extract(text)
      expect(article.text).toBe(text)
      expect(inOrder(article.bodySpans, text)).toBe(true)
      expect(inOrder(partsOf(article), text)).toBe(true)
    }),
    runs,
  )
})

test('what is neither body, furniture nor boilerplate cannot be seen', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      let rest = ''
      let at = 0
      for (const [start, end] of partsOf(extract(text))) {
        rest += text.slice(at, start)
        at = end
      }
      expect((rest + text.slice(at)).replace(/[\s\p{Cc}\p{Cf}]/gu, '')).toBe('')
    }),
    runs,
  )
})

test('quotations and names are slices of the body, quotations in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { quotes, names, bodySpans } = extract(text)
      expect(
        inOrder(
          quotes.map(({ start, end }) => [start, end]),
          text,
        ),
      ).toBe(true)
      for (const { start, end, text: words } of quotes) {
        expect(text.slice(start, end)).toBe(words)
        expect(bodySpans.some(([from, to]) => from <= start && end <= to)).toBe(true)
      }
      for (const { mentions } of names) expect(inOrder(mentions, text)).toBe(true)
    }),
    runs,
  )
})

test('a paragraph that is added below does not change the quotations above', () => {
  const story = 'The board met on Thursday.\n\n“We have no money left,” said Jane Doe. “None at all.”'
  fc.assert(
    fc.property(pieces, (more) => {
      const words = extract(`${story}\n\nThen it closed.\n\n${more}`).quotes.map(({ text }) => text)
      expect(words.slice(0, 2)).toEqual(['We have no money left,', 'None at all.'])
    }),
    runs,
  )
})
