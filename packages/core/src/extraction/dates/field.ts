import type { Publication } from '../../dates/publication.ts'
import { findDates } from '../head/dates.ts'
import { type Clock, clockBehind, clockInIso, isMidnight } from './clock.ts'
import { isDefault } from './default-dates.ts'

/** A date that a field gives. */
export interface GivenDate extends Publication {
  published: string
  /** Whether it is what a program writes where nobody gave a date. */
  isDefault: boolean
}

/**
 * With hyphens or without; fourteen digits are a day and a time, as archives write
 * them, and PDF with a D: in front.
 */
const iso = /^\s*(?:D:)?(\d{4})-?(\d{2})-?(\d{2})(?!\d(?!\d{5}(?!\d)))/
const slashed = /^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/
const dayMonthYear = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})\b/i
const monthDayYear = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Seconds and milliseconds since 1970 are told apart by their length: these hold from 1973 to 2286. */
const epochSeconds = [1e8, 1e10] as const
const mostShown = 400

/**
 * The date that a field gives, as it is written there, in whatever zone: ISO 8601, as in mail, as in words,
 * or as a number since 1970. Null when it cannot be told: 3/4 is in March or in April, unless `lang` tells.
 */
export function readDateField(value: unknown, lang: string | null = null): GivenDate | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : instant(value.getTime())
  if (typeof value === 'number') return epoch(value)
  if (typeof value !== 'string' || value.length > mostShown) return null
  if (/^\s*\d{9,13}\s*$/.test(value)) return epoch(Number(value))
  const numeric = iso.exec(value) ?? slashed.exec(value)
  if (numeric) return given(dayOf(numeric[1], numeric[2], numeric[3]), value, numeric[0].length)
  return lang === null ? spelled(value) : shown(value, lang)
}

/** In English, as mail and feeds have it. */
function spelled(value: string): GivenDate | null {
  const named = dayMonthYear.exec(value)
  if (named) return given(dayOf(named[3], monthOf(named[2]), named[1]), value, named.index + named[0].length)
  const american = monthDayYear.exec(value)
  if (!american) return null
  const day = dayOf(american[3], monthOf(american[1]), american[2])
  return given(day, value, american.index + american[0].length)
}

/** As it is shown to readers of a language. */
function shown(value: string, lang: string): GivenDate | null {
  const date = findDates(value, 0, value.length, lang).find(({ day }) => day !== null)
  return date ? given(date.day, value, date.span[1]) : null
}

function epoch(value: number): GivenDate | null {
  const [least, most] = epochSeconds
  const seconds = value >= most ? value / 1000 : value
  return seconds >= least && seconds < most ? instant(seconds * 1000) : null
}

const instant = (milliseconds: number): GivenDate | null => {
  const text = new Date(milliseconds).toISOString()
  return given(text.slice(0, 10), `${text.slice(0, 19)}Z`, 10)
}

function given(day: string | null, text: string, end: number): GivenDate | null {
  if (day === null) return null
  const clock = clockBehind(text, end)
  return { published: day, publishedTime: timeOf(day, clock), isDefault: isDefault(day, clock) }
}

/** Midnight is nearly always what a program writes where it knows the day alone. */
const timeOf = (day: string, clock: Clock | null): string | null =>
  clock === null || isMidnight(clock) ? null : `${day}${clockInIso(clock)}`

const monthOf = (name = ''): string => String(months.indexOf(name.toLowerCase()) + 1)

/** Before 1500 nobody printed news; far after today are dates that stand for 'never'. */
const years = [1500, 2200] as const

function dayOf(year = '', month = '', date = ''): string | null {
  if (Number(year) < years[0] || Number(year) >= years[1]) return null
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const parsed = new Date(`${day}T00:00:00Z`)
  // The thirty-first of June is rolled over, not refused.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : null
}
