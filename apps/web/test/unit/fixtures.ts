import type { ComparisonReport } from '@unspin/api'
import type { Article, Comparison, Passage, Span } from '@unspin/core'

/** The span of some words in a text. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start === -1) throw new Error(`“${words}” is not in the text.`)
  return [start, start + words.length]
}

export function article(text: string, more: Partial<Article> = {}): Article {
  return {
    text,
    lang: 'en',
    title: null,
    byline: [],
    published: null,
    publishedTime: null,
    dateline: null,
    publisher: null,
    bodySpans: [[0, text.length]],
    furniture: [],
    boilerplate: [],
    quotes: [],
    names: [],
    notes: [],
    ...more,
  }
}

export function passage(a: Span, b: Span, more: Partial<Passage> = {}): Passage {
  return { kind: 'verbatim', a, b, similarity: 1, replacements: [], only: { a: [], b: [] }, ...more }
}

const a = `Storm hammers harbour
The 9 folks had been raised from the deck early Wednesday.
"We were cold," she said.
Content Source: example.org`

const b = `Harbour battered
Nine people were lifted from the deck early Wednesday.
"We were cold," she said.`

export const texts = { a, b }

/** Two short articles with a spun passage, a quotation, and page residue on one side. */
export function report(more: Partial<Comparison> = {}): ComparisonReport {
  const comparison: Comparison = {
    a: { title: 'Storm hammers harbour', words: 19 },
    b: { title: null, words: 16 },
    verdict: { label: 'spun', confidence: 0.93, reasons: ['93 % of A stands in B.'] },
    direction: { original: 'b', confidence: 0.8, reasons: ['A credits another site.'] },
    shares: { a: 0.94, b: 1 },
    passages: [
      passage(
        spanOf(a, 'The 9 folks had been raised from the deck early Wednesday'),
        spanOf(b, 'Nine people were lifted from the deck early Wednesday'),
        {
          kind: 'spun',
          similarity: 0.84,
          replacements: [
            { a: spanOf(a, 'folks'), b: spanOf(b, 'people'), relation: 'synonym' },
            { a: spanOf(a, 'raised'), b: spanOf(b, 'lifted'), relation: 'synonym' },
            { a: spanOf(a, '9'), b: spanOf(b, 'Nine'), relation: 'other' },
          ],
          only: { a: [spanOf(a, 'The')], b: [] },
        },
      ),
      passage(spanOf(a, 'We were cold'), spanOf(b, 'We were cold'), { kind: 'quotation' }),
    ],
    quotations: [
      { a: spanOf(a, 'We were cold'), b: spanOf(b, 'We were cold'), speaker: 'Ada Finch', same: true },
    ],
    notes: [],
    ...more,
  }
  const [start, end] = spanOf(a, 'Content Source: example.org')
  return {
    comparison,
    versions: { a: null, b: null },
    articles: {
      a: article(a, { boilerplate: [{ kind: 'credit', start, end, rule: 'names a content source' }] }),
      b: article(b),
    },
  }
}
