import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byPublication, type Dated, firstPublished } from '../../src/dates.ts'

const minute = 60_000
const start = Date.parse('2026-03-10T00:00:00Z')

/** An instant of a few days, as a clock shows it that is some minutes ahead of UTC. */
function written(minutes: number, offset: number | null): string {
  const clock = new Date(start + (minutes + (offset ?? 0)) * minute).toISOString().slice(0, 16)
  if (offset === null) return clock
  const size = Math.abs(offset)
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'))
  return `${clock}${offset < 0 ? '-' : '+'}${hours}:${rest}`
}

const minutes = fc.integer({ min: 0, max: 6 * 24 * 60 })
/** Quarters of an hour, as zones have them. */
const offset = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15)
const publisher = fc.constantFrom('The Bay', 'the bay', 'Alder News', null)

const dated: fc.Arbitrary<Dated> = fc
  .record({ minutes, offset: fc.option(offset), isDay: fc.boolean(), publisher })
  .map(({ minutes: at, offset: ahead, isDay, publisher: outlet }) => {
    const time = written(at, ahead)
    return { published: time.slice(0, 10), publishedTime: isDay ? null : time, publisher: outlet }
  })

test('what is told of two is told the other way round of the other and the one', () => {
  fc.assert(fc.property(dated, dated, (a, b) => firstPublished(a, b) + firstPublished(b, a) === 0))
})

test('what is told leads into no circle, and a list is never against it', () => {
  fc.assert(
    fc.property(fc.array(dated, { minLength: 3, maxLength: 6 }), (all) => {
      const list = all.toSorted(byPublication)
      for (const [i, one] of list.entries())
        for (const later of list.slice(i + 1)) expect(firstPublished(one, later)).toBeLessThanOrEqual(0)
    }),
    { numRuns: 1000 },
  )
})

test('instants are told apart by when they were, whatever zone they are written in', () => {
  fc.assert(
    fc.property(minutes, minutes, offset, offset, publisher, (one, other, ahead, behind, outlet) => {
      const [a, b] = [written(one, ahead), written(other, behind)].map((time) => ({
        published: time.slice(0, 10),
        publishedTime: time,
        publisher: outlet,
      }))
      expect(firstPublished(a!, b!)).toBe(Math.sign(one - other))
    }),
  )
})
