import { describe, expect, test } from 'vitest'
import { type Dated, firstPublished, publicationInWords, timeBetween } from '../../src/dates.ts'

function at(time: string | null, publisher: string | null = null): Dated {
  const isDay = time !== null && time.length === 10
  return { published: time?.slice(0, 10) ?? null, publishedTime: isDay ? null : time, publisher }
}

describe('which was published first', () => {
  test.each([
    // The later day is the earlier instant.
    ['2026-03-15T02:00:00Z', '2026-03-14T23:30:00-05:00'],
    ['2026-03-14', '2026-03-15'],
    // A day is over everywhere twelve hours after it is in UTC.
    ['2026-03-14', '2026-03-15T12:00:00Z'],
    ['2026-03-14T09:59:00Z', '2026-03-15'],
    // Without an offset a time tells what its day tells.
    ['2026-03-14T09:30:00', '2026-03-15T06:00:00'],
    ['2026-03-14T23:00:00', '2026-03-15'],
    ['2026-03-14T09:30:00', '2026-03-14T21:31:00Z'],
  ])('%s before %s', (first, second) => {
    expect(firstPublished(at(first), at(second))).toBe(-1)
    expect(firstPublished(at(second), at(first))).toBe(1)
  })

  test.each([
    ['2026-03-14T09:30:00+01:00', '2026-03-14T08:30:00Z'],
    ['2026-03-14T08:30:20Z', '2026-03-14T08:30Z'],
    ['2026-03-14', '2026-03-15T11:59:00Z'],
    ['2026-03-14', '2026-03-14T23:00:00Z'],
    ['2026-03-14T09:30:00', '2026-03-14T19:30:00'],
    ['2026-03-14T09:30:00', '2026-03-14T21:30:00Z'],
    ['2026-03-14', null],
  ])('not told of %s and %s', (one, other) => {
    expect(firstPublished(at(one), at(other))).toBe(0)
    expect(firstPublished(at(other), at(one))).toBe(0)
  })

  test('what one outlet writes without an offset is of one clock', () => {
    expect(firstPublished(at('2026-03-14T09:30', 'The Bay'), at('2026-03-14T09:45', 'The bay'))).toBe(-1)
    expect(firstPublished(at('2026-03-14T23:00', 'The Bay'), at('2026-03-15', 'The Bay'))).toBe(-1)
    expect(firstPublished(at('2026-03-14T09:30', 'The Bay'), at('2026-03-14T09:45', 'Alder'))).toBe(0)
  })
})

test('is written as its source has it', () => {
  expect(publicationInWords(at('2026-03-14T23:30:00-05:00'))).toBe('2026-03-14 23:30 -05:00')
  expect(publicationInWords(at('2026-03-14T23:30Z'))).toBe('2026-03-14 23:30 UTC')
  expect(publicationInWords(at('2026-03-14T23:30'))).toBe('2026-03-14 23:30')
  expect(publicationInWords(at('2026-03-14'))).toBe('2026-03-14')
  expect(publicationInWords(at(null))).toBeNull()
})

test.each([
  ['2026-03-14T09:30:00+01:00', '2026-03-14T10:30:00Z', '2 hours'],
  ['2026-03-14T09:30:00Z', '2026-03-14T09:31:00Z', '60 seconds'],
  ['2026-03-14T09:30:00Z', '2026-03-14T10:31:00Z', '61 minutes'],
  ['2026-03-14T09:30:00Z', '2026-03-17T09:30:00Z', '3 days'],
  ['2026-03-14T09:30:00', '2026-03-17T09:30:00Z', null],
])('%s and %s lie %s apart', (one, other, apart) => {
  expect(timeBetween(at(one), at(other))).toBe(apart)
})
