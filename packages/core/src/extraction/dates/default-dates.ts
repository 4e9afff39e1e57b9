import { type Clock, isMidnight } from './clock.ts'

/** What programs write into the field of a date that nobody filled in: where their calendars begin. */
const beginnings = [
  '1601-01-01', // Windows
  '1753-01-01', // SQL Server
  '1858-11-17', // the modified Julian day
  '1899-12-30', // spreadsheets
  '1899-12-31',
  '1900-01-01',
  '1904-01-01', // the first Macintosh
  '1970-01-01', // Unix
]
/** Where calendars of programs end: 32 bits, and 'never'. */
const ends = new Set(['2038-01-19', '2099-12-31'])
/** The day before the beginning, where a zone has moved it there. */
const moved = '1969-12-31'
/** Days on which newspapers did appear: defaults only where midnight is written out. */
const plausible = new Set(['1980-01-01', '2000-01-01', '2001-01-01'])

const minute = 60_000
const hour = 60 * minute

/**
 * Whether what a field gives is a default and no date: one of these days at midnight or without a time, or
 * the beginning itself as another zone writes it ('1969-12-31T19:00:00-05:00'). What a text prints is never
 * asked: a story of 1 January 1900 has a date.
 */
export function isDefault(day: string, clock: Clock | null): boolean {
  if (ends.has(day)) return true
  if (plausible.has(day)) return clock !== null && isMidnight(clock)
  if (clock === null || isMidnight(clock)) return day === moved || beginnings.includes(day)
  return beginnings.some((beginning) => isBeginning(beginning, day, clock))
}

/**
 * Whether it is the beginning's midnight in UTC: by the offset that is given, or else by one that a zone has.
 */
function isBeginning(
  beginning: string,
  day: string,
  { hour: hours, minute: minutes, second, offset }: Clock,
): boolean {
  const written = Date.parse(day) + hours * hour + minutes * minute + (second ?? 0) * 1000
  const since = written - Date.parse(beginning)
  if (offset !== null) return Math.abs(since - offset * minute) <= 1000
  return since >= -12 * hour && since <= 14 * hour && Math.abs(since % (15 * minute)) === 0
}
