import type { Dated, Publication } from './publication.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
/** A clock on the wall of an unknown zone is behind UTC by so much at most, or ahead. */
const mostBehind = 12 * hour
const mostAhead = 14 * hour

/**
 * Which of two articles was published first: -1 the first, 1 the second, 0 when their dates do not tell. Two
 * times with offsets are compared as instants. Beside one, a day or a time without an offset may be that of
 * any zone, and covers all the time that it takes around the world. Where neither has an offset, days are
 * compared as they are printed, and what one outlet writes to the minute. Told of a before b and of b before
 * c, c is never told to be before a.
 *
 * Rejected: to ask of days, too, that they differ in every zone. Nearly all that is
 * known of printed news is days.
 */
export function firstPublished(a: Dated, b: Dated): -1 | 0 | 1 {
  const [one, other] = [stretchOf(a), stretchOf(b)]
  if (one === null || other === null) return 0
  if (!hasOffset(a) && !hasOffset(b))
    return isOneOutlet(a, b) ? byText(asWritten(a), asWritten(b)) : byText(a.published!, b.published!)
  if (one[1] <= other[0]) return -1
  return other[1] <= one[0] ? 1 : 0
}

/**
 * To sort by time of publication, the undated last: never against what `firstPublished` tells. A day
 * counts as its first hour in UTC.
 */
export function byPublication(a: Publication, b: Publication): number {
  return undatedLast(timeOfPublication(a), timeOfPublication(b))
}

/**
 * The same by the day in UTC alone: of one day, a time says nothing against an article
 * of which only the day is known.
 */
export function byDayOfPublication(a: Publication, b: Publication): number {
  const [one, other] = [timeOfPublication(a), timeOfPublication(b)]
  return undatedLast(one && Math.floor(one / day), other && Math.floor(other / day))
}

function undatedLast(one: number | null, other: number | null): number {
  if (one === other) return 0
  if (one === null) return 1
  if (other === null) return -1
  return one - other
}

/**
 * Milliseconds since 1970, to sort by: a day is its first in UTC, as is what
 * has no offset. Null when undated.
 */
export function timeOfPublication(publication: Publication): number | null {
  const { published, publishedTime } = publication
  const clock = hasOffset(publication) ? publishedTime : publishedTime && `${publishedTime}Z`
  const time = Date.parse(clock ?? published ?? '')
  return Number.isNaN(time) ? null : time
}

/** Behind a time: the day's hyphens are none. */
const offset = /T.*(?:Z|[+-]\d{2}:\d{2})$/
const hasOffset = ({ publishedTime }: Publication) => publishedTime !== null && offset.test(publishedTime)

/** When it was published, at the earliest and before which time: milliseconds since 1970. */
function stretchOf(publication: Dated): readonly [from: number, until: number] | null {
  const { publishedTime } = publication
  const time = timeOfPublication(publication)
  if (time === null) return null
  if (publishedTime === null) return [time - mostAhead, time + day + mostBehind]
  const precision = /T\d{2}:\d{2}:\d{2}/.test(publishedTime) ? second : minute
  return hasOffset(publication) ? [time, time + precision] : [time - mostAhead, time + precision + mostBehind]
}

const isOneOutlet = (a: Dated, b: Dated): boolean =>
  a.publisher !== null && a.publisher.toLowerCase() === b.publisher?.toLowerCase()

/** As far as both are written: of a day and a time the day. */
function byText(one: string, other: string): -1 | 0 | 1 {
  const length = Math.min(one.length, other.length)
  const [a, b] = [one.slice(0, length), other.slice(0, length)]
  return a === b ? 0 : a < b ? -1 : 1
}

const asWritten = ({ published, publishedTime }: Publication): string => publishedTime ?? published!

/** How long two publications lie apart, in words, where both give an instant; else null. */
export function timeBetween(a: Publication, b: Publication): string | null {
  if (![a, b].every(hasOffset)) return null
  const apart = Math.abs(timeOfPublication(a)! - timeOfPublication(b)!)
  if (apart < 2 * minute) return counted(apart, second, 'second')
  if (apart < 2 * hour) return counted(apart, minute, 'minute')
  const [unit, part, names] =
    apart < 2 * day ? [hour, minute, ['hour', 'minute']] : [day, hour, ['day', 'hour']]
  const rest = apart % unit
  return [counted(apart, unit, names[0]!), ...(rest >= part ? [counted(rest, part, names[1]!)] : [])].join(
    ' ',
  )
}

function counted(time: number, unit: number, name: string): string {
  const whole = Math.floor(time / unit)
  return `${whole} ${name}${whole === 1 ? '' : 's'}`
}

/** For people: '2026-03-14 23:30 -05:00', or the day; null when undated. */
export function publicationInWords(publication: Publication): string | null {
  const clock = clockInWords(publication)
  return clock === null ? publication.published : `${publication.published} ${clock}`
}

/**
 * The time of day as its source gives it: '23:30 -05:00', '04:30 UTC', '23:30';
 * null where only the day is known.
 */
export function clockInWords({ publishedTime }: Publication): string | null {
  const [, time, zone] = /T(\d{2}:\d{2})(?::\d{2})?(.*)$/.exec(publishedTime ?? '') ?? []
  if (!time) return null
  return zone ? `${time} ${zone === 'Z' ? 'UTC' : zone}` : time
}
