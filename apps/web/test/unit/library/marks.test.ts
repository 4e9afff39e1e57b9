import { TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import { Marks } from '../../../src/views/library/marks.svelte.ts'
import { stepOf } from '../../../src/views/library/stepping.ts'
import { listed } from './articles.ts'

async function* pages() {
  yield [listed('b'), listed('c')]
  yield [listed('d'), listed('e')]
}

test('Shift marks all rows from the one before, read or not, as they come', async () => {
  const marks = new Marks()
  marks.toggle(listed('b'), 1)
  expect(marks.rowsTo(4)).toEqual([1, 4])
  const reading = marks.read(pages, 4)
  expect(marks.progress).toEqual({ done: 0, total: 4 })
  await reading
  expect([marks.ids, marks.progress]).toEqual([['b', 'c', 'd', 'e'], null])
  expect(marks.rowsTo(2)).toEqual([2, 4])
  await marks.read(pages, 4, false)
  expect(marks.size).toBe(0)
})

test('marking many is stopped, and what was marked stays; what fails is told', async () => {
  const marks = new Marks()
  async function* endless() {
    for (let number = 0; ; number++) {
      if (number === 3) marks.cancel()
      yield [listed(`${number}`)]
    }
  }
  await marks.read(endless, 1000)
  expect([marks.size, marks.progress, marks.problem]).toEqual([3, null, null])
  // oxlint-disable-next-line require-yield
  await marks.read(async function* () {
    throw new TRPCClientError('refused')
  }, 1)
  expect([marks.problem !== null, marks.progress]).toEqual([true, null])
})

test('marks outlive the list that they were made in', () => {
  const marks = new Marks()
  marks.toggle(listed('a'), 0)
  expect(marks.has(listed('a', { version: 2 }))).toBe(true)
  marks.toggle(listed('b'), 1)
  marks.forget(['b', 'c'])
  expect(marks.ids).toEqual(['a'])
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
