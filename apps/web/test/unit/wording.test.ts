import { expect, test } from 'vitest'
import { confidenceWord, directionTitle, passageName, percent, roleOf } from '../../src/wording/wording.ts'
import { report } from './fixtures.ts'

test('only all is 100 % and only none is 0 %', () => {
  expect([0, 0.004, 0.49, 0.994, 0.999, 1].map(percent)).toEqual([
    '0 %',
    '<1 %',
    '49 %',
    '99 %',
    '99 %',
    '100 %',
  ])
})

test('confidence has a word at every figure', () => {
  expect([1, 0.95, 0.9, 0.7, 0.5, 0.2, 0].map(confidenceWord)).toEqual([
    'almost certain',
    'almost certain',
    'very likely',
    'likely',
    'more likely than not',
    'uncertain',
    'uncertain',
  ])
})

test('the direction is told from both sides', () => {
  const { direction } = report().comparison
  expect(directionTitle(direction, 'spun')).toBe('B is the original, A was made from it')
  expect([roleOf('a', direction), roleOf('b', direction)]).toEqual(['Copy', 'Original'])
  const unknown = { original: null, confidence: 0, reasons: [] }
  expect(directionTitle(unknown, 'spun')).toBe('The texts do not show which came first')
  expect(directionTitle(unknown, 'same-form')).toBe('No direction: the pair is no copy')
  expect(directionTitle(unknown, 'too-short')).toBe('Too few words to tell')
  expect(roleOf('a', unknown)).toBeNull()
})

test('a passage has a name to be spoken', () => {
  const [spun, quotation] = report().comparison.passages
  expect(passageName(spun!, 0, 21)).toBe('Passage 1 of 21, spun, 84 % similar, 3 replacements')
  expect(passageName(quotation!, 2, 21)).toBe('Passage 3 of 21, quotation, 100 % similar')
})
