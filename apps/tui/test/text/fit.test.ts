import { expect, test } from 'vitest'
import { pad, truncate, truncateStart } from '../../src/text/fit.ts'

test.each([
  ['short', 10, 'short'],
  ['exactly ten', 11, 'exactly ten'],
  ['one too many', 11, 'one too ma…'],
  ['one two', 5, 'one…'],
  ['漢字漢字', 6, '漢字…'],
  ['漢字漢字', 1, '…'],
  ['any', 0, ''],
])('%j in %d columns is %j', (text, width, shown) => {
  expect(truncate(text, width)).toBe(shown)
})

test('of a path the end is kept', () => {
  expect(truncateStart('/home/someone/story.txt', 12)).toBe('…e/story.txt')
  expect(truncateStart('漢字/story.txt', 12)).toBe('…/story.txt')
})

test('filling up counts columns, not characters', () => {
  expect(pad('漢字', 6)).toBe('漢字  ')
  expect(pad('too wide', 3)).toBe('too wide')
})
