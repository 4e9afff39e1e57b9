import { expect, test } from 'vitest'
import { comparisonResult } from '../../src/results/comparison-result.ts'
import { subjectOf } from '../fixtures/pair.ts'

test('holds the fields of the contract, in its order', () => {
  const subject = subjectOf([{ kind: 'spun', a: 'The [cost] rose {much}', b: 'The [price] rose' }], {
    notes: ['A note.'],
  })
  const { a, b } = subject.articles
  const sources = {
    a: { name: 'copy.txt', text: a.text, notes: ['copy.txt was read as Latin-1.'] },
    b: { text: b.text, notes: [] },
  }
  expect(JSON.stringify(comparisonResult(subject, sources))).toBe(
    JSON.stringify({
      a: { file: 'copy.txt', title: 'Fuel gets dearer', words: 12 },
      b: { file: 'ours.txt', title: 'Gasoline costs more', words: 13 },
      verdict: subject.comparison.verdict,
      direction: subject.comparison.direction,
      shares: { a: 1, b: 0.96 },
      passages: [
        {
          kind: 'spun',
          a: [0, 18],
          b: [0, 14],
          similarity: 0.9,
          replacements: [{ a: [4, 8], b: [4, 9], relation: 'synonym' }],
        },
      ],
      quotations: [],
      notes: ['copy.txt was read as Latin-1.', 'A note.'],
    }),
  )
})

test('gives the text that the offsets refer to where the file holds another: a page', () => {
  const subject = subjectOf([{ kind: 'verbatim', a: 'The [cost] rose', b: 'The [cost] rose' }])
  const { a, b } = subject.articles
  const result = comparisonResult(subject, {
    a: { text: `<p>${a.text}</p>`, notes: [] },
    b: { text: b.text, notes: [] },
  })
  expect(result.a.text).toBe(a.text)
  expect(result.b).not.toHaveProperty('text')
})
