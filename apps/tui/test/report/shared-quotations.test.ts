import { expect, test } from 'vitest'
import type { Span } from '@unspin/core'
import { quotationLines } from '../../src/report/shared-quotations.ts'
import { subjectOf } from '../fixtures/pair.ts'

const pipe = { width: 60, palette: null, unicode: true }
const a = 'We are poor now and we were rich then, she said.'
const b = 'We are poor, and we were rich, she said.'

/** Where words stand in a text. */
const at = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

const shared = (same: boolean, speaker: string | null, words: Record<'a' | 'b', string>) => ({
  a: at(a, words.a),
  b: at(b, words.b),
  same,
  speaker,
})

const subject = subjectOf([{ kind: 'verbatim', a, b }])
const told = (quotation: ReturnType<typeof shared>, passages = subject.comparison.passages) =>
  quotationLines(
    { ...subject, comparison: { ...subject.comparison, passages, quotations: [quotation] } },
    pipe,
  )

test('an altered quotation is shown from both sides', () => {
  expect(told(shared(false, 'Ann Lee', { a: 'poor now and we', b: 'poor, and we' }))).toEqual([
    'Quotations in common',
    '  • Ann Lee, altered:',
    '    A  “poor now and we”',
    '    B  “poor, and we”',
  ])
})

test('one that agrees is shown where no passage shows it', () => {
  const rich = shared(true, null, { a: 'we were rich', b: 'we were rich' })
  expect(told(rich)).toEqual([])
  expect(told(rich, [])).toEqual([
    'Quotations in common',
    '  • speaker not named, word for word: “we were rich”',
  ])
})
