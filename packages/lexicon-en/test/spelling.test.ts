import { expect, test } from 'vitest'
import { withoutGenitive } from '../src/spelling.ts'
import { sameSpelling, termOf } from '../src/term.ts'

const areOne = (one: string, other: string) => sameSpelling(termOf(one, -1), termOf(other, -1))

test.each([
  ["isn't", 'is not'],
  ['won’t', 'will not'],
  ["can't", 'cannot'],
  ["they'll", 'they will'],
  ['well being', 'wellbeing'],
  ['hard-liner', 'hardliner'],
  ['without', 'with out'],
  ['percent', 'p c'],
  ['per cent', 'p.c'],
])('%s is %s', (one, other) => {
  expect(areOne(one, other)).toBe(true)
  expect(areOne(other, one)).toBe(true)
})

test.each([
  ["isn't", 'is'],
  ['can', "can't"],
  ['apart', 'a part'],
  ['said', 'stated'],
])('%s is not %s', (one, other) => {
  expect(areOne(one, other)).toBe(false)
})

test('a genitive is a word and its ending', () => {
  expect(withoutGenitive("clinic's")).toBe('clinic')
  expect(withoutGenitive('nurses’')).toBe('nurses')
  expect(withoutGenitive('nurses')).toBeNull()
  expect(withoutGenitive("'s")).toBeNull()
})
