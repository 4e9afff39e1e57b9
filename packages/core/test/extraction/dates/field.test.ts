import { describe, expect, test } from 'vitest'
import { readDateField } from '../../../src/extraction/dates/field.ts'

describe('a day, as it is written, in whatever zone', () => {
  test.each<[given: unknown, published: string | null, publishedTime?: string]>([
    ['2026-11-02', '2026-11-02'],
    ['2026-11-02T23:30:00-05:00', '2026-11-02', '2026-11-02T23:30:00-05:00'],
    ['2026-11-02T23:30-0500', '2026-11-02', '2026-11-02T23:30-05:00'],
    ['20261102T233000Z', '2026-11-02', '2026-11-02T23:30:00Z'],
    ['20261102233000', '2026-11-02', '2026-11-02T23:30:00'],
    ["D:20261102233000+01'00'", '2026-11-02', '2026-11-02T23:30:00+01:00'],
    ['2026-11-02 09:30:15.123456+00', '2026-11-02', '2026-11-02T09:30:15Z'],
    ['2026/1/2', '2026-01-02'],
    ['Mon, 2 Nov 2026 23:30:00 -0500', '2026-11-02', '2026-11-02T23:30:00-05:00'],
    ['Mon, 02 Nov 2026 23:30:00 EST', '2026-11-02', '2026-11-02T23:30:00-05:00'],
    ['Monday, November 2nd, 2026 at 10 pm', '2026-11-02'],
    ['Monday, November 2nd, 2026 at 10:15 p.m.', '2026-11-02', '2026-11-02T22:15'],
    ['2 November 2026', '2026-11-02'],
    [1_793_620_800, '2026-11-02', '2026-11-02T12:00:00Z'],
    [1_793_620_800_000, '2026-11-02', '2026-11-02T12:00:00Z'],
    ['1793620800', '2026-11-02', '2026-11-02T12:00:00Z'],
    [new Date('2026-11-02T12:00:00Z'), '2026-11-02', '2026-11-02T12:00:00Z'],
    // Midnight stands for a time that nobody gave.
    ['2026-11-02T00:00:00+01:00', '2026-11-02'],
    // What no clock and no zone shows is no time.
    ['2026-11-02T29:30:00Z', '2026-11-02'],
    ['2026-11-02T09:30:00+25:00', '2026-11-02'],
    ['03/04/2026', null],
    ['2026-13-02', null],
    ['31 June 2026', null],
    ['yesterday', null],
    ['2026', null],
    [7, null],
    [null, null],
    ['9999-12-31T23:59:59Z', null],
    ['0000-00-00 00:00:00', null],
    ['0001-01-01T00:00:00Z', null],
  ])('%j', (given, published, publishedTime = undefined) => {
    const date = readDateField(given)
    expect(date && { published: date.published, publishedTime: date.publishedTime }).toEqual(
      published === null ? null : { published, publishedTime: publishedTime ?? null },
    )
  })
})

test.each([
  ['14. März 2026 um 9:30 Uhr', 'de', '2026-03-14T09:30'],
  ['14 mars 2026 à 09h30', 'fr', '2026-03-14T09:30'],
  ['Saturday March 14, 2026 10:05 am PDT by Ada Finch', 'en', '2026-03-14T10:05-07:00'],
  ['14 March 2026, 09:30 CET', 'en', '2026-03-14T09:30+01:00'],
  ['March 14, 2026 · Updated 10:05 pm', 'en', null],
])('%s, as readers see it', (shown, lang, publishedTime) => {
  expect(readDateField(shown, lang)).toEqual({ published: '2026-03-14', publishedTime, isDefault: false })
})

describe('what a program writes where nobody gave a date', () => {
  test.each([
    '1970-01-01',
    '1970-01-01T00:00:00Z',
    '1970-01-01T00:00:00-05:00',
    '1969-12-31T19:00:00-05:00',
    '1970-01-01T01:00:00+01:00',
    '1970-01-01T05:30:00',
    '1969-12-31',
    '1969-12-31T23:59:59Z',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '1900-01-01',
    '1899-12-30T00:00:00',
    '1601-01-01T00:00:00Z',
    '1980-01-01T00:00:00',
    '2000-01-01 00:00:00',
    '2099-12-31T23:59:59Z',
  ])('%s is a default', (given) => {
    expect(readDateField(given)?.isDefault).toBe(true)
  })

  test.each([
    '1970-01-02',
    '1970-01-01T09:38:00Z',
    '1969-12-31T09:00:00-05:00',
    '1980-01-01',
    '2000-01-01',
    '1999-12-31T19:00:00-05:00',
    '2000-01-01T08:15:00Z',
    '1905-01-01',
  ])('%s is a date', (given) => {
    expect(readDateField(given)?.isDefault).toBe(false)
  })
})
