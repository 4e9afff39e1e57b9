import { expect, test } from 'vitest'
import { tabOf } from '../../../src/views/article/tabs.ts'

test('an address that names no tab opens the first', () => {
  expect(tabOf('names')).toBe('names')
  expect(tabOf('nothing')).toBe('about')
  expect(tabOf(undefined)).toBe('about')
})
