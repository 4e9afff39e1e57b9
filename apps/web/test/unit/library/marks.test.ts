import { expect, test } from 'vitest'
import { Marks } from '../../../src/library/marks.svelte.ts'
import { stepOf } from '../../../src/library/stepping.ts'
import { listed } from './articles.ts'

const rows = [listed('a'), listed('b'), undefined, listed('d'), listed('e')]

test('Shift marks all rows from the one before, but for those not read yet', () => {
  const marks = new Marks()
  marks.toggle(rows, 1)
  marks.toggle(rows, 4, true)
  expect(marks.ids).toEqual(['b', 'd', 'e'])
  marks.toggle(rows, 3)
  expect(marks.ids).toEqual(['b', 'e'])
  marks.toggle(rows, 2)
  expect(marks.size).toBe(2)
})

test('marks outlive the list that they were made in', () => {
  const marks = new Marks()
  marks.add([listed('a')])
  expect(marks.has(listed('a', { version: 2 }))).toBe(true)
  marks.clear()
  expect(marks.articles).toEqual([])
})

const step = (key: string, from: number, more = {}) =>
  stepOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...more } as KeyboardEvent, from, 100, 10)

test('keys lead from row to row, and not beyond the ends', () => {
  expect([step('ArrowDown', 3), step('ArrowUp', 0), step('PageDown', 95), step('End', 0)]).toEqual([
    4, 0, 99, 99,
  ])
  expect([step('a', 3), step('ArrowDown', 3, { ctrlKey: true })]).toEqual([null, null])
})
