import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyOf } from '../../src/article.ts'
import { extract } from '../../src/extraction/extract.ts'
import { wordCount } from '../../src/extraction/prose.ts'

// A build must not fail by luck: one seed for all, other seeds by hand.
const runs = { numRuns: 500, seed: 20261201 }

const headline = fc.constantFrom('TARROW MILLS SETS PAYOUT', 'Mill pays more', 'Die Mühle zahlt mehr', 'NEWS')
const signature = fc.constantFrom(
  'By Jane Doe',
  'May 3, 2026',
  'Published 3 May 2026 at 10:15',
  'Pell County Ledger, May 3, 2026',
)
const fact = fc.constantFrom(
  'Pay June 9', 'Record May 22', 'Record May 22, 2026', 'Net 1.2 mln vs 829,000', 'Period ended March 31, 2026', 'Year', 'Pay June Nine',
) // prettier-ignore
const sentence = fc.constantFrom(
  'Tarrow Mills said it would pay its owners 12 cents a share.',
  'The bonds are payable on April 15, 2026.',
  'On 3 May 2026 the mill was sold to Norrick Grain.',
  'Am 3. Mai 2026 wurde die Mühle verkauft.',
  'It has 40 workers, and makes flour.',
  'TARROW MILLS SAID IT WOULD PAY ITS OWNERS 12 CENTS A SHARE.',
)
const signOff = fc.constantFrom('', 'Reuter', '(AP)')
const gap = fc.constantFrom('\n', '\n\n', '\n    ')

const joined = (parts: string[], gaps: string[]) =>
  parts.map((part, i) => (i === 0 ? part : gaps[i % gaps.length] + part)).join('')
const gaps = fc.array(gap, { minLength: 1, maxLength: 6 })
const oneLine = (text: string) => text.replace(/\s+/g, ' ')

test('sentences without a signature below them stay in the body, whatever head stands above', () => {
  fc.assert(
    fc.property(
      fc.array(headline, { maxLength: 2 }),
      fc.array(signature, { maxLength: 2 }),
      fc.array(fc.oneof(sentence, fact), { minLength: 1, maxLength: 6 }),
      signOff,
      gaps,
      (titles, signatures, story, end, between) => {
        const text = joined([...titles, ...signatures, ...story, ...(end ? [end] : [])], between)
        const body = oneLine(bodyOf(extract(text)))
        for (const told of story.filter((line) => line.endsWith('.'))) expect(body).toContain(told)
      },
    ),
    runs,
  )
})

test('what is neither names nor a day never takes more from a text than it leaves', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(headline, sentence, fact), { minLength: 1, maxLength: 10 }),
      gaps,
      (lines, between) => {
        const { text, furniture, bodySpans } = extract(joined(lines, between))
        const words = (spans: (readonly [number, number])[]) =>
          spans.reduce((total, [start, end]) => total + wordCount(text.slice(start, end)), 0)
        expect(words(bodySpans)).toBeGreaterThanOrEqual(
          words(furniture.map(({ start, end }) => [start, end] as const)),
        )
      },
    ),
    runs,
  )
})

test('rows are no head, and tell no author, outlet or day', () => {
  fc.assert(
    fc.property(fc.array(fact, { minLength: 2, maxLength: 8 }), signOff, gaps, (rows, end, between) => {
      const { byline, publisher, published } = extract(joined([...rows, ...(end ? [end] : [])], between))
      expect([byline, publisher, published]).toEqual([[], null, null])
    }),
    runs,
  )
})
