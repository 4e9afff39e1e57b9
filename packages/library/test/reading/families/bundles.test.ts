import { expect, test } from 'vitest'
import { bundlesOf, labelsOf } from '../../../src/reading/families/bundles.ts'
import { treeOf } from '../../../src/reading/families/branches.ts'
import { member } from './made.ts'

const dayAfter = (days: number) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)

/** An original, and a copy on every so manieth day after it. */
function treeWith(copies: number, everyDays: number) {
  return treeOf([
    member({ id: 'root', published: '2020-01-01' }),
    ...Array.from({ length: copies }, (_, index) =>
      member({
        id: `copy${index}`,
        parent: 'root',
        published: dayAfter(index * everyDays),
        label: index % 3 === 0 ? 'spun' : 'reprint',
      }),
    ),
  ])
}

test('few copies stand one by one', () => {
  expect(bundlesOf(treeWith(25, 1))).toBeNull()
})

test('many are gathered by the day, the month or the year, so that they stay few rows', () => {
  expect(
    bundlesOf(treeWith(30, 1))!
      .map(({ time }) => time)
      .slice(0, 2),
  ).toEqual(['2020-01-01', '2020-01-02'])
  expect(
    bundlesOf(treeWith(300, 3))!
      .map(({ time }) => time)
      .slice(0, 2),
  ).toEqual(['2020-01', '2020-02'])
  expect(
    bundlesOf(treeWith(300, 30))!
      .map(({ time }) => time)
      .slice(0, 2),
  ).toEqual(['2020', '2021'])
})

test('a bundle tells how its copies were made', () => {
  const [january] = bundlesOf(treeWith(300, 3))!
  expect(january!.copies).toHaveLength(11)
  expect(labelsOf(january!)).toEqual([
    { label: 'reprint', copies: 7 },
    { label: 'spun', copies: 4 },
  ])
})
