import type { Span } from '../../article.ts'
import { withoutLookAlikes } from '../../normalization/characters.ts'

/** A day that a text names. */
export interface DateMention {
  /** ISO 8601; null when the text leaves the year out. */
  day: string | null
  span: Span
}

// By month, the names in English, German, French, Spanish, Italian, Portuguese and
// Dutch, abbreviations included.
const monthNames = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari',
  'february feb februar février fevrier févr fév febrero febbraio febbr fevereiro fev februari',
  'march mar märz maerz mars marzo março marco maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug août aout agosto ago augustus',
  'september sept sep septembre septiembre settembre sett set setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro',
]

const months = new Map<string, number>()
monthNames.forEach((names, i) => names.split(' ').forEach((name) => months.set(name, i + 1)))

const monthsIn = new Map<string, Map<string, number>>()

/**
 * The names of the months in any other language, in the case that a day puts them in: 'kwietnia', 'апреля'.
 */
function monthsOf(lang: string): Map<string, number> {
  let names = monthsIn.get(lang)
  if (!names) {
    monthsIn.set(lang, (names = new Map()))
    for (const style of ['long', 'short'] as const)
      for (let month = 1; month <= 12; month++) names.set(nameOfMonth(lang, month, style), month)
  }
  return names
}

function nameOfMonth(lang: string, month: number, style: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: style, timeZone: 'UTC' })
  const name = format.formatToParts(Date.UTC(2024, month - 1, 15)).find(({ type }) => type === 'month')!.value
  return name.toLowerCase().replace('.', '')
}

interface Part {
  word: string
  start: number
  end: number
}

/** What may stand between the parts of a date: '16th May', '1er mars', '3 de abril de 2024', '12. März'. */
const links = new Set(['st', 'nd', 'rd', 'th', 'er', 'de', 'del', 'of', 'the'])
const longestLine = 400

/** The days that a short line names, in order. `lang` decides between 3/4 as 3 April and as March 4. */
export function findDates(text: string, start: number, end: number, lang: string | null): DateMention[] {
  const line = undisguised(text.slice(start, Math.min(end, start + longestLine)))
  if (!/\d/.test(line)) return []
  const parts = partsOf(line, start)
  const dates: DateMention[] = []
  for (let i = 0; i < parts.length; i++) {
    const found = spelledDate(parts, i, lang) ?? numericDate(text, parts, i, lang)
    if (!found) continue
    dates.push({ day: found.day, span: [parts[i].start, parts[found.last].end] })
    i = found.last
  }
  return dates
}

/** The line with Latin letters where others stand among them for disguise; as long as it was. */
export const undisguised = (line: string): string =>
  /[\u0370-\u052f]/.test(line) ? line.replace(/\p{L}+/gu, (word) => withoutLookAlikes(word, false)) : line

function partsOf(line: string, start: number): Part[] {
  const parts: Part[] = []
  for (const match of line.matchAll(/\p{L}+|\d+/gu)) {
    const from = start + match.index
    const previous = parts.at(-1)
    if (previous && links.has(match[0].toLowerCase())) previous.end = from + match[0].length
    else parts.push({ word: match[0], start: from, end: from + match[0].length })
  }
  return parts
}

interface Found {
  day: string | null
  last: number
}

function spelledDate(parts: Part[], i: number, lang: string | null): Found | null {
  const dayFirst = dayOf(parts[i])
  const month = monthOf(parts[dayFirst ? i + 1 : i], lang)
  const day = dayFirst || dayOf(parts[i + 1])
  if (!month || !day) return null
  const year = yearOf(parts[i + 2])
  return { day: year ? isoDay(year, month, day) : null, last: year ? i + 2 : i + 1 }
}

function numericDate(text: string, parts: Part[], i: number, lang: string | null): Found | null {
  const [first, second, third] = [parts[i], parts[i + 1], parts[i + 2]]
  if (!first || !second || !third) return null
  const sign = text.slice(first.end, second.start)
  const numbers = [Number(first.word), Number(second.word), Number(third.word)] as const
  if (sign === '年') return found(isoDay(...numbers), i + 2)
  if (!/^[-/.]$/.test(sign) || text.slice(second.end, third.start) !== sign) return null
  if (yearOf(first)) return found(isoDay(...numbers), i + 2)
  if (!yearOf(third)) return null
  const monthFirst = sign === '/' && numbers[0] <= 12 && (numbers[1] > 12 || lang === 'en' || lang === null)
  return found(
    monthFirst ? isoDay(numbers[2], numbers[0], numbers[1]) : isoDay(numbers[2], numbers[1], numbers[0]),
    i + 2,
  )
}

const found = (day: string | null, last: number): Found | null => (day ? { day, last } : null)

function monthOf(part: Part | undefined, lang: string | null): number {
  if (!part) return 0
  const word = part.word.toLowerCase()
  return months.get(word) ?? (lang !== null && lang !== 'en' ? monthsOf(lang).get(word) : 0) ?? 0
}

function dayOf(part: Part | undefined): number {
  if (!part || !/^\d{1,2}$/.test(part.word)) return 0
  const day = Number(part.word)
  return day <= 31 ? day : 0
}

function yearOf(part: Part | undefined): number {
  if (!part || !/^\d{4}$/.test(part.word)) return 0
  const year = Number(part.word)
  return year >= 1500 && year < 2200 ? year : 0
}

function isoDay(year: number, month: number, day: number): string | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
