/** A stretch of time and how many articles fall into it. */
export interface Bucket {
  title: string
  /** ISO 8601 days, both inclusive. */
  since: string
  until: string
  articles: number
}

/** A stretch of time that a calendar has, numbered through all of history. */
interface Unit {
  numberOf(date: Date): number
  beginOf(number: number): Date
  title(begin: Date): string
}

const dayLength = 86_400_000
const utc = (year: number, month = 0, day = 1): Date => {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day) // `Date.UTC` takes the year 24 for 1924
  return date
}
const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (date: Date) => formatter.format(date)
}

/** The finest first. */
const units: readonly Unit[] = [
  {
    numberOf: (date) => Math.floor(date.getTime() / dayLength),
    beginOf: (number) => new Date(number * dayLength),
    title: format({ day: 'numeric', month: 'short', year: 'numeric' }),
  },
  {
    numberOf: (date) => date.getUTCFullYear() * 12 + date.getUTCMonth(),
    beginOf: (number) => utc(Math.floor(number / 12), number % 12),
    title: format({ month: 'short', year: 'numeric' }),
  },
  {
    numberOf: (date) => date.getUTCFullYear(),
    beginOf: (number) => utc(number),
    title: format({ year: 'numeric' }),
  },
  {
    numberOf: (date) => Math.floor(date.getUTCFullYear() / 10),
    beginOf: (number) => utc(number * 10),
    title: (begin) => `${begin.getUTCFullYear()}s`,
  },
  {
    numberOf: (date) => Math.floor(date.getUTCFullYear() / 100),
    beginOf: (number) => utc(number * 100),
    title: (begin) => `from ${begin.getUTCFullYear()}`,
  },
]

/**
 * Counts by day or by month as a row of equal stretches without gaps: the
 * finest that are no more than `most`.
 * @param counts by ISO 8601 day or month, of one sort
 */
export function bucketsOf(counts: readonly { date: string; articles: number }[], most = 40): Bucket[] {
  if (counts.length === 0) return []
  const dated = counts.map(({ date, articles }) => ({ date: new Date(date), articles }))
  const possible = units.slice(counts[0]!.date.length > 'YYYY-MM'.length ? 0 : 1)
  const unit = possible.find((each) => reach(each, dated).length <= most) ?? possible.at(-1)!
  const { first, length } = reach(unit, dated)
  const buckets = Array.from({ length }, (_, index) => emptyBucket(unit, first + index))
  for (const { date, articles } of dated) buckets[unit.numberOf(date) - first]!.articles += articles
  return buckets
}

function reach(unit: Unit, dated: readonly { date: Date }[]): { first: number; length: number } {
  const numbers = dated.map(({ date }) => unit.numberOf(date))
  const first = numbers.reduce((least, number) => Math.min(least, number))
  const last = numbers.reduce((greatest, number) => Math.max(greatest, number))
  return { first, length: last - first + 1 }
}

function emptyBucket(unit: Unit, number: number): Bucket {
  const begin = unit.beginOf(number)
  const last = new Date(unit.beginOf(number + 1).getTime() - dayLength)
  return { title: unit.title(begin), since: isoDay(begin), until: isoDay(last), articles: 0 }
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
