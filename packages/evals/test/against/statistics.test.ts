import { expect, test } from 'vitest'
import { beside, median, quantile, type Turns } from '../../src/bench/against/statistics.ts'

const turn = (before: number[], now: number[]): Turns => ({ before, now })

test('a ratio is of the figures of all turns', () => {
  const { before, now, ratio } = beside([turn([10, 20], [5, 10]), turn([10, 20], [5, 10]), turn([10, 20], [5, 10])], median) // prettier-ignore
  expect({ before, now, ratio }).toEqual({ before: 20, now: 10, ratio: 0.5 })
})

test('turns that agree have no spread, turns that differ have one around the ratio', () => {
  expect(beside([turn([8], [4]), turn([16], [8])], median).spread).toEqual([0.5, 0.5])
  const { ratio, spread } = beside([turn([10], [5]), turn([10], [8]), turn([10], [6]), turn([10], [7])], median) // prettier-ignore
  expect(spread[0]).toBeLessThan(ratio)
  expect(spread[1]).toBeGreaterThan(ratio)
})

test('a load that both have in a turn moves no ratio', () => {
  const turns = [1, 4, 9, 2, 7].map((load) => turn([30 * load], [10 * load]))
  const { ratio, spread } = beside(turns, median)
  expect(ratio).toBeCloseTo(1 / 3)
  expect(spread[0]).toBeCloseTo(1 / 3)
  expect(spread[1]).toBeCloseTo(1 / 3)
})

test('the best is of each sample apart, whichever turn it came in', () => {
  const turns = [turn([10, 99], [5, 50]), turn([80, 20], [70, 10])]
  expect(beside(turns, median).best).toBe(0.5)
  const rates = [turn([10, 1], [20, 1]), turn([1, 10], [1, 40])]
  expect(beside(rates, median, Math.max).best).toBe(4)
})

test('a quantile is one of the samples, whatever their order', () => {
  const samples = Array.from({ length: 100 }, (_, i) => (i * 37) % 100)
  expect([0, 0.5, 0.99].map((share) => quantile(share)(samples))).toEqual([0, 50, 99])
})
