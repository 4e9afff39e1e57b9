import fc from 'fast-check'
import { expect, it } from 'vitest'
import { counted, grouped } from '../src/wording.ts'

it('writes whole numbers as English does', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (count) => {
      expect(grouped(count)).toBe(count.toLocaleString('en-US'))
    }),
  )
  expect(counted(1234, 'word')).toBe('1,234 words')
  expect(counted(1, 'reply', 'replies')).toBe('1 reply')
})
