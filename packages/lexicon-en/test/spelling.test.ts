import { expect, test } from 'vitest'
import { sameSpelling, withoutGenitive } from '../src/spelling.ts'

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
  expect(sameSpelling(one, other)).toBe(true)
  expect(sameSpelling(other, one)).toBe(true)
})

test.each([
  ["isn't", 'is'],
  ['can', "can't"],
  ['apart', 'a part'],
  ['said', 'stated'],
])('%s is not %s', (one, other) => {
  expect(sameSpelling(one, other)).toBe(false)
})

test('a genitive is a word and its ending', () => {
  expect(withoutGenitive("clinic's")).toBe('clinic')
  expect(withoutGenitive('nurses’')).toBe('nurses')
  expect(withoutGenitive('nurses')).toBeNull()
  expect(withoutGenitive("'s")).toBeNull()
})
