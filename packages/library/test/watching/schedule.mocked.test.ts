import * as timers from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { Schedule } from '../../src/watching/schedule.ts'

vi.mock(import('node:timers/promises'), { spy: true })

const hour = 3600_000

test('each failure doubles the pause, up to a day; a success ends that', () => {
  const schedule = new Schedule(['feed'], { every: hour, random: () => 0.5 })
  const pauses = Array.from({ length: 6 }, () => schedule.failed('feed') / hour)
  expect(pauses).toEqual([2, 4, 8, 16, 24, 24])
  expect(schedule.done('feed')).toBe(hour)
  expect(schedule.failed('feed')).toBe(2 * hour)
})

test('looks come a little earlier or later', () => {
  const at = (random: number) => new Schedule(['feed'], { every: hour, random: () => random }).done('feed')
  expect([at(0), at(1)]).toEqual([hour * 0.9, hour * 1.1])
})

test('each place is given once, those that are due first, and none twice at a time', async () => {
  const schedule = new Schedule(['a', 'b', 'a'], { every: 1 })
  expect([await schedule.next(), await schedule.next(), await schedule.next()]).toEqual(['a', 'b', null])
  schedule.done('b')
  expect(await schedule.next()).toBe('b')
})

test('what a server asks for is waited in full', () => {
  const schedule = new Schedule(['feed'], { every: hour, random: () => 0 })
  expect(schedule.failed('feed', 5 * hour)).toBe(5 * hour)
})

test('a pause that no timer holds is waited in parts', async () => {
  const stop = new AbortController()
  const schedule = new Schedule(['feed'], { every: hour, signal: stop.signal })
  await schedule.next()
  schedule.failed('feed', 1000 * hour)
  const next = schedule.next()
  expect(timers.setTimeout).toHaveBeenLastCalledWith(2 ** 31 - 1, undefined, expect.anything())
  stop.abort()
  expect(await next).toBeNull()
})
