import { describe, expect, test } from 'vitest'
import { argumentOf } from '../../../src/reading/families/argument.ts'
import { family } from './made.ts'

const argue = (...asked: Parameters<typeof family>) => argumentOf(family(...asked), (day) => day)

describe('what comparisons tell', () => {
  const pair = [{ id: 'a' }, { id: 'b', parent: 'a' }]

  test.each([
    [
      { original: 1, copy: 0, neither: 0 },
      '1 comparison with other members tells that it is the original, none that it is a copy.',
    ],
    [
      { original: 12, copy: 1, neither: 3 },
      '12 comparisons with other members tell that it is the original, 1 comparison that it is a copy; 3 comparisons tell neither.',
    ],
    [{ original: 0, copy: 0, neither: 1 }, 'The texts do not tell which of the two is the original.'],
  ])('%o', (told, sentence) => {
    expect(argue(pair, { told })[0]).toBe(sentence)
  })
})

const dates = (...days: (string | null)[]) =>
  argue(
    days.map((published, index) => ({
      id: `${index}`,
      ...(index > 0 && { parent: '0' }),
      published,
      publisher: `Outlet ${index}`,
    })),
  )[1]

const timed = (...times: string[]) =>
  argue(
    times.map((time, index) => ({
      id: `${index}`,
      ...(index > 0 && { parent: '0' }),
      published: time.slice(0, 10),
      publishedTime: time.length > 10 ? time : null,
      publisher: `Outlet ${index}`,
    })),
  )[1]

describe('what dates tell', () => {
  test.each([
    [
      ['2025-02-11', '2025-02-13', '2025-02-12'],
      'It is the earliest by date: 2025-02-11; the next is of 2025-02-12 (Outlet 2).',
    ],
    [
      ['2025-02-11', '2025-02-11', '2025-02-12'],
      'No member is dated earlier than its day, 2025-02-11; one shares it.',
    ],
    [
      ['2025-02-11', '2025-02-10', '2025-02-12'],
      'Its date, 2025-02-11, speaks against it: 1 member is dated earlier, the first 2025-02-10 (Outlet 1). A later date can be that of an update.',
    ],
    [[null, '2025-02-10', null], 'It is not dated; one other member is.'],
    [[null, null], 'No member is dated.'],
    [['2025-02-10', null], 'It alone is dated: 2025-02-10.'],
  ])('%o', (days, sentence) => {
    expect(dates(...days)).toBe(sentence)
  })

  test('with times of day, as instants', () => {
    expect(timed('2025-02-11T23:30:00-05:00', '2025-02-12T02:00:00Z')).toBe(
      'Its date, 2025-02-11, 23:30 -05:00, speaks against it: 1 member is dated earlier, the first 2025-02-12, 02:00 UTC (Outlet 1). A later date can be that of an update.',
    )
    expect(timed('2025-02-11T20:00:00Z', '2025-02-12')).toBe(
      'No member is dated earlier than its day, 2025-02-11, 20:00 UTC; one may be of it.',
    )
  })
})
