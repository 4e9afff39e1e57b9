import { expect, test } from 'vitest'
import { dayOf } from '../../../src/sources/formats/published.ts'

test.each<[given: unknown, day: string | null]>([
  ['2026-11-02', '2026-11-02'],
  ['2026-11-02T23:30:00-05:00', '2026-11-02'],
  ['20261102T233000Z', '2026-11-02'],
  ['2026/1/2', '2026-01-02'],
  ['Mon, 2 Nov 2026 23:30:00 -0500', '2026-11-02'],
  ['Monday, November 2nd, 2026 at 10 pm', '2026-11-02'],
  ['2 November 2026', '2026-11-02'],
  [1_793_620_800, '2026-11-02'],
  [1_793_620_800_000, '2026-11-02'],
  ['1793620800', '2026-11-02'],
  [new Date('2026-11-02T12:00:00Z'), '2026-11-02'],
  ['03/04/2026', null],
  ['2026-13-02', null],
  ['31 June 2026', null],
  ['yesterday', null],
  ['2026', null],
  [7, null],
  [null, null],
])('%j is of %s', (given, day) => {
  expect(dayOf(given)).toBe(day)
})
