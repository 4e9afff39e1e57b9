import { expect, test } from 'vitest'
import { csvLine } from '../../src/results/csv.ts'

test('cells are quoted where they must be', () => {
  expect(csvLine(['a', 'b, c', 'say "no"', 'two\nlines', null, undefined, 0.5, -1])).toBe(
    'a,"b, c","say ""no""","two\nlines",,,0.5,-1',
  )
})

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx'])('%j is no formula', (text) => {
  expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/)
})
