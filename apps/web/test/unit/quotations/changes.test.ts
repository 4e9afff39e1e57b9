import { expect, test } from 'vitest'
import { changesInWords } from '../../../src/api/reading.ts'
import { piecesOf } from '../../../src/views/quotations/changes.ts'
import type { Change } from '../../../src/views/quotations/quotation.ts'

/** “We were very cold” in one article, at 100; “We was freezing there” in another, at 7. */
const changes: Change[] = [
  { a: [103, 107], b: [10, 13], relation: 'form' },
  { a: [108, 112], b: [13, 13], relation: 'dropped' },
  { a: [113, 117], b: [14, 22], relation: 'synonym' },
  { a: [117, 117], b: [23, 28], relation: 'added' },
]

test('a quotation is cut up at what was changed, on both sides, to the letter', () => {
  const a = piecesOf('We were very cold', 100, changes, 'a')
  const b = piecesOf('We was freezing there', 7, changes, 'b')
  expect(a.map(({ text, change }) => [text, change?.relation])).toEqual([
    ['We ', undefined],
    ['were', 'form'],
    [' ', undefined],
    ['very', 'dropped'],
    [' ', undefined],
    ['cold', 'synonym'],
  ])
  expect(b.map(({ text, change }) => [text, change?.relation])).toEqual([
    ['We ', undefined],
    ['was', 'form'],
    [' ', undefined],
    ['freezing', 'synonym'],
    [' ', undefined],
    ['there', 'added'],
  ])
})

test('changes are counted in words', () => {
  expect(changesInWords(changes, 'later')).toBe('1 replaced, 1 in another form, 1 left out, 1 added')
  expect(changesInWords([], 'unknown')).toBe('')
})
