import { expect, test } from 'vitest'
import { publicationIn } from '../../../../src/sources/formats/records/published.ts'

test('the first field that gives a date tells it, with its time if there is one', () => {
  expect(publicationIn(undefined, 'yesterday', '2026-11-02T23:30:00-05:00', '2026-11-03')).toEqual({
    published: '2026-11-02',
    publishedTime: '2026-11-02T23:30:00-05:00',
  })
  expect(publicationIn('2026-11-02')).toEqual({ published: '2026-11-02' })
})

test('a default is passed over, for what another field gives or for nothing', () => {
  expect(publicationIn('1970-01-01T00:00:00Z', 'Mon, 2 Nov 2026 00:00:00 +0000')).toEqual({
    published: '2026-11-02',
  })
  expect(publicationIn('0000-00-00', '1900-01-01', 0, -1, '9999-12-31')).toEqual({})
})
