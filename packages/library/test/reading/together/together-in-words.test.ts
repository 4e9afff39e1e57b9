import { type Together, togetherInWords } from '@unspin/library/reading'
import { expect, test } from 'vitest'

const by = (...adds: number[]): Together['by'] =>
  adds.map((share, i) => ({ id: `c${i}`, share, adds: share }))
const wording = { article: 'A', copies: 3, nameOf: (id: string) => id.toUpperCase() }

test('tells how much stands in all, in which, and what is its own', () => {
  const together: Together = { share: 0.62, own: 0.38, quotations: 0.09, by: by(0.4, 0.18, 0.04) }
  expect(togetherInWords(together, wording)).toBe(
    '62 % of A stands in the 3 copies together (9 % in quotations); 38 % is its own. 40 % stands in C0, 18 % more in C1, 4 % more in C2.',
  )
})

test('names no more than are read, and says where there may be others', () => {
  const together: Together = { share: 1, own: 0, quotations: 0, by: by(0.5, 0.2, 0.1, 0.1, 0.06, 0.04) }
  expect(togetherInWords(together, { ...wording, copies: 40, more: true })).toBe(
    '100 % of A stands in the 40 copies found so far together; nothing is its own. 50 % stands in C0, 20 % more in C1, 10 % more in C2, 10 % more in C3, 10 % more in 2 others.',
  )
})

test('of copies that have the same none is named; of a single one there is nothing to add', () => {
  const together: Together = { share: 0.5, own: 0.5, quotations: 0, by: by(0.5) }
  expect(togetherInWords(together, { ...wording, copies: 2 })).toBe(
    '50 % of A stands in the 2 copies together; 50 % is its own.',
  )
  expect(togetherInWords(together, { ...wording, copies: 1 })).toBeNull()
})
