const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const isoDay = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/
const slashedDay = /^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/
const dayMonthYear = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})\b/i
const monthDayYear = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i

/** Seconds and milliseconds since 1970 are told apart by their length: these hold from 1973 to 2286. */
const epochSeconds = [1e8, 1e10] as const

/** The day that a field gives, as it is written there, in whatever zone; `null` when it cannot be told. */
export function dayOf(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10)
  if (typeof value === 'number') return dayOfEpoch(value)
  if (typeof value !== 'string') return null
  const iso = isoDay.exec(value) ?? slashedDay.exec(value)
  if (iso) return day(iso[1], iso[2], iso[3])
  const named = dayMonthYear.exec(value)
  if (named) return day(named[3], monthNumber(named[2]), named[1])
  const american = monthDayYear.exec(value)
  if (american) return day(american[3], monthNumber(american[1]), american[2])
  return /^\s*\d{9,13}\s*$/.test(value) ? dayOfEpoch(Number(value)) : null
}

function dayOfEpoch(value: number): string | null {
  const [least, most] = epochSeconds
  const seconds = value >= most ? value / 1000 : value
  if (!(seconds >= least && seconds < most)) return null
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}

const monthNumber = (name = ''): string => String(months.indexOf(name.toLowerCase()) + 1)

function day(year = '', month = '', date = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const parsed = new Date(`${written}T00:00:00Z`)
  // The thirty-first of June is rolled over, not refused.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(written) ? written : null
}
