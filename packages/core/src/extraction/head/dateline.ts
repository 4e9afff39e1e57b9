import type { Span } from '../../article.ts'
import { type DateMention, findDates } from './dates.ts'

export interface Dateline {
  place: string
  /** ISO 8601, when the dateline gives day, month and year. */
  day: string | null
  agency: string | null
  /** With the dash that ends it. */
  span: Span
}

const longest = 110
const longestPlace = 60
const dash = /(?<=[)\d\s])[-_]+(?=\s|$)|(?<=\)\.?\s?)[-:]+(?=\s|$)|\s*(?:[—–―]|--+)/u
const agencyAtEnd = /\s*[([]([\p{L}\p{N}.&/ -]{2,40})[)\]]\.?\s*$/u

/**
 * Reads the dateline at the beginning of a paragraph: 'SEOUL, South Korea — ', 'WASHINGTON, Oct.
 * 3 (AP) - ', 'Berlin (dpa) – '.
 */
export function readDateline(text: string, start: number, end: number, lang: string | null): Dateline | null {
  const opening = text.slice(start, Math.min(end, start + longest))
  const found = /^\*{0,4}\p{L}/u.test(opening) ? (dash.exec(opening) ?? stopIn(opening, lang)) : null
  if (!found) return null
  const before = opening.slice(0, found.index)
  const agency = agencyAtEnd.exec(before)
  const named = (agency ? before.slice(0, agency.index) : before).replace(/^\*+/, '')
  const [date] = findDates(named, 0, named.length, lang)
  const place = placeIn(date ? named.slice(0, date.span[0]) : named)
  const goesOn = beginsSentence(opening.slice(found.index + found[0].length))
  const isTold =
    agency !== null || isApart(named, date) || (isCapitals(place) && (goesOn || date !== undefined))
  if (!isPlace(place, date) || !isTold || !isRest(named, date)) return null
  return {
    place,
    day: date?.day ?? null,
    agency: agency?.[1] ?? null,
    span: [start, start + found.index + found[0].length],
  }
}

/**
 * German papers set the place in capitals and a full stop behind it: 'LINDENAU. Die Brücke bleibt gesperrt.'
 */
const stopIn = (opening: string, lang: string | null) =>
  lang === 'de' ? /(?<=^\p{Lu}[\p{Lu} /-]{2,40})\.(?=\s\p{Lu}\p{Ll})/u.exec(opening) : null

/**
 * Without what ends a dateline; the full stop of an abbreviation stays: 'SAN JOSE, Calif.', 'ALBANY, N.Y.'.
 */
function placeIn(named: string): string {
  const place = named.replace(/[\s,:;]+$/, '').replace(/ ?\([\p{L} .-]{2,30}\)$/u, '')
  return place.endsWith('.') && !abbreviated.test(place) ? place.slice(0, -1) : place
}

const abbreviated = /(?:\.\p{L}{1,2}|[\s,]\p{Lu}\p{L}{1,4})\.$/u

/**
 * One to seven words with a capital: 'SAN JOSE, Calif.'. Where a date follows, the capitals may be missing.
 */
function isPlace(place: string, date: DateMention | undefined): boolean {
  if (place.length < 2 || place.length > longestPlace || /[!?"“”:;()\d]|\p{Ll}{4,}\.\s/u.test(place))
    return false
  const words = place.split(/[\s/]+/)
  return (
    words.length <= 7 &&
    words.every((word) => date !== undefined || /^\p{Lu}/u.test(word) || connecting.has(word))
  )
}

const connecting = new Set('of the de la le del los an am der im sur upon and den di da do'.split(' '))

/** A sign parts a place from a day: 'Lindenau, 3. Mai'; who is 'Born 3 May' is not from there. */
const isApart = (named: string, date: DateMention | undefined) =>
  date !== undefined && /[,;)]\s*(?:\p{L}{1,10}\.?,?\s+)?$/u.test(named.slice(0, date.span[0]))

/** Behind the date nothing but an agency may stand: 'WASHINGTON, March 12, Reuter -'. */
const isRest = (named: string, date: DateMention | undefined) =>
  !date || /^ ?(?:\p{Lu}\p{L}{1,12} ?)?$/u.test(named.slice(date.span[1]).replace(/[\s,.]+/g, ' '))

/**
 * Behind the dash a sentence begins; a headline in capitals goes on in capitals, a
 * newspaper's motto in small letters.
 */
const beginsSentence = (rest: string) =>
  rest === '' || (/^[^\p{L}]*(?:\p{Lu}|\d)/u.test(rest) && /\p{Ll}{2}/u.test(rest))

function isCapitals(place: string): boolean {
  const name = place.split(',')[0]!
  return name.length > 2 && name === name.toUpperCase() && /\p{L}{2}/u.test(name)
}
