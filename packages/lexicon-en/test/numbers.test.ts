import { expect, test } from 'vitest'
import { numberOf } from '../src/numbers.ts'

const same: string[][] = [
  ['9', 'nine'],
  ['3rd', 'third'],
  ['20th', 'twentieth'],
  ['23', 'twenty three', 'twenty-three'],
  ['70th', 'seventieth'],
  ['91st', 'ninety first', 'ninety-first'],
  ['100', 'hundred', 'a hundred', 'one hundred'],
  ['1,500', '1500', 'one thousand five hundred', 'fifteen hundred'],
  ['105', 'one hundred and five'],
  ['2,300,000', '2.3 million'],
  ['1,002,000,010', 'one billion two million and ten'],
]

test.each(same)('%s is written %s too', (one, ...others) => {
  expect(numberOf(one)).not.toBeNull()
  for (const other of others) expect(numberOf(other)).toBe(numberOf(one))
})

test('an order is no amount', () => {
  expect(numberOf('third')).not.toBe(numberOf('3'))
  expect(numberOf('twenty seventh')).not.toBe(numberOf('27'))
})

test.each([
  '',
  'two five',
  'three twenty',
  'million hundred',
  'two,700',
  'north',
  'month',
  'no one',
  '12a',
  'a',
  'five thousand million',
])('"%s" is no number', (term) => {
  expect(numberOf(term)).toBeNull()
})
