import type { Span } from '../../article.ts'
import { findDates } from './dates.ts'

export interface Dateline {
  place: string
  /** ISO 8601, when the dateline gives day, month and year. */
  day: string | null
  agency: string | null
  /** With the dash that ends it. */
  span: Span
}

const longest = 110

/** Reads the dateline at the beginning of a paragraph: 'SEOUL, South Korea — ', 'WASHINGTON, Oct. 3 (AP) - ', 'Berlin (dpa) – '. */
export function readDateline(text: string, start: number, end: number, lang: string | null): Dateline | null {
  const opening = text.slice(start, Math.min(end, start + longest))
  if (!/^\p{Lu}/u.test(opening)) return null
  const dash = /\s*(?:[—–―]|--+|\s[-_]+(?=\s)|\)\s*[-:]+(?=\s))/u.exec(opening)
  if (!dash) return null
  const before = opening.slice(0, dash.index + (dash[0].startsWith(')') ? 1 : 0))
  return partsOf(before, start, start + dash.index + dash[0].length, lang)
}

function partsOf(before: string, start: number, end: number, lang: string | null): Dateline | null {
  const agency = /\s*[([]([\p{L}\p{N}.&/ -]{2,40})[)\]]\s*$/u.exec(before)
  const named = agency ? before.slice(0, agency.index) : before
  const date = findDates(named, 0, named.length, lang).at(-1)
  const place = (date ? named.slice(0, date.span[0]) : named).replace(/[\s,.:;]+$/u, '')
  if (!isPlace(place) || !(isCapitals(place) || agency || date)) return null
  if (date && named.slice(date.span[1]).replace(/[\s,.]/g, '').length > 0) return null
  return { place, day: date?.day ?? null, agency: agency?.[1] ?? null, span: [start, end] }
}

/** One to five words with a capital, then perhaps a region: 'SAN JOSE, Calif.'. */
function isPlace(place: string): boolean {
  if (place.length < 2 || place.length > 60 || /[.!?]\s+\p{L}{4,}|["“”:;()\d]/u.test(place)) return false
  const words = place.split(/[\s/]+/)
  return (
    words.length <= 7 &&
    words.every(
      (word) =>
        /^\p{Lu}/u.test(word) ||
        /^(?:of|the|de|la|le|del|los|an|am|der|im|sur|upon|and|den|di|da|do|-)$/.test(word),
    )
  )
}

const isCapitals = (place: string) => {
  const [name] = place.split(',')
  return name!.length > 2 && name === name!.toUpperCase() && /\p{L}{2}/u.test(name!)
}
