import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, compare, extract } from '../../src/index.ts'
import { readFixture } from '../families.ts'

/** An article of which nothing is told but what the test tells. */
function dated(article: Article, time: string): Article {
  const publishedTime = time.length > 10 ? time : null
  return { ...article, byline: [], publisher: null, published: time.slice(0, 10), publishedTime }
}

const source = extract(readFixture('fam-B01/source.txt'))
const direction = (a: Article, b: Article) => compare(a, b).direction

describe('dates', () => {
  test('with offsets are compared as instants, and what was compared is said', () => {
    const later = dated(source, '2026-03-14T23:30:00-05:00')
    const earlier = dated(source, '2026-03-15T02:00:00Z')
    expect(direction(later, earlier)).toEqual({
      original: 'b',
      confidence: 0.88,
      reasons: ['B is dated 2026-03-15 02:00 UTC, A 2026-03-14 23:30 -05:00, 2 hours 30 minutes later.'],
    })
  })

  test('that do not differ in every zone tell nothing', () => {
    const { original, reasons } = direction(
      dated(source, '2026-03-14T20:00:00-05:00'),
      dated(source, '2026-03-15'),
    )
    expect(original).toBeNull()
    expect(reasons).toEqual(['The texts do not show which of the two came first.'])
  })

  test('a few minutes apart tell less than it takes', () => {
    const [first, second] = ['2026-03-14T09:30:00Z', '2026-03-14T09:36:00Z'].map((time) =>
      dated(source, time),
    )
    expect(direction(first!, second!).original).toBeNull()
  })
})

describe('datelines', () => {
  const filed = (day: string, published: string): Article =>
    dated(
      extract(`OSK HARBOUR, ${day} — ${source.text.slice(...source.bodySpans[0]!)}\n\n${bodyBelow}`),
      published,
    )
  const bodyBelow = source.bodySpans.slice(1).map(([start, end]) => source.text.slice(start, end)).join('\n\n') // prettier-ignore

  test('that say the opposite of the days of publication are told beside them', () => {
    const late = filed('March 11', '2026-03-14')
    const early = filed('March 12', '2026-03-12')
    expect(direction(late, early)).toEqual({
      original: null,
      confidence: 0,
      reasons: [
        'What the texts show is contradictory, and does not tell which of the two came first.',
        'For A: The dateline of A is of 2026-03-11, that of B of 2026-03-12.',
        'For B: B is dated 2026-03-12, A 2026-03-14.',
      ],
    })
  })

  test('that say the same are no second sign, and of the year before where that is meant', () => {
    const one = direction(filed('March 11', '2026-03-11'), filed('March 12', '2026-03-12'))
    expect(one.reasons).toEqual(['A is dated 2026-03-11, B 2026-03-12.'])
    const { reasons } = direction(filed('Dec. 31', '2026-01-04'), filed('Jan. 2', '2026-01-03'))
    expect(reasons).toContain('For A: The dateline of A is of 2025-12-31, that of B of 2026-01-02.')
  })
})

const two = (part: number) => String(part).padStart(2, '0')

/** The same instant on a clock that is some minutes ahead of UTC. */
function onClock(instant: number, ahead: number): string {
  const clock = new Date(instant + ahead * 60_000).toISOString().slice(0, 19)
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60]
  return `${clock}${ahead < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}

const seenFromTheOther = (reason: string) => reason.replace(/\b[AB]\b/g, (side) => (side === 'A' ? 'B' : 'A')) // prettier-ignore

const instant = fc.integer({ min: 0, max: 3 * 24 * 60 }).map((minutes) => Date.UTC(2026, 2, 14) + minutes * 60_000) // prettier-ignore
const ahead = fc.integer({ min: -48, max: 56 }).map((quarters) => 15 * quarters)
const times = fc.tuple(instant, instant, ahead, ahead, ahead)
const short = extract(source.bodySpans.slice(0, 3).map(([start, end]) => source.text.slice(start, end)).join('\n\n')) // prettier-ignore

test('what is told does not depend on the zone in which a time is written, and is mirrored', () => {
  fc.assert(
    fc.property(times, ([one, other, ahead1, ahead2, ahead3]) => {
      const [a, b] = [dated(short, onClock(one, ahead1)), dated(short, onClock(other, ahead2))]
      const told = direction(a, b)
      expect(direction(dated(short, onClock(one, ahead3)), b)).toMatchObject({
        original: told.original,
        confidence: told.confidence,
      })
      const mirrored = direction(b, a)
      expect(mirrored.original).toBe(told.original && (told.original === 'a' ? 'b' : 'a'))
      expect(mirrored.reasons).toEqual(told.reasons.map(seenFromTheOther))
    }),
    { numRuns: 50 },
  )
})
