import { findDates } from './dates.ts'
import { isNameWord, isOutletName, isRole, startsUpper, titleCase } from './person-names.ts'

export interface Byline {
  names: string[]
  /** The outlet or agency that stands beside the names, if any. */
  outlet: string | null
  /** Whether a word such as 'By' says that this is a byline; without one the line's place has to tell. */
  explicit: boolean
}

const opener =
  /^(?:by:?|(?:posted|written|reported|compiled|story|report|words|text|photos?)(?: and (?:photos?|pictures))? by:?|words:|text:|author:|von|par|por|di|da|door|texte :|texto:|testo di|autor:|auteur :)\s+/iu
const longestLine = 170

/** Reads a line as a byline: 'By JANE DOE and JOHN ROE, Staff Writers', 'Jane Doe in Lusaka | 3 May 2024'; null when it is none. */
export function readByline(line: string, lang: string | null): Byline | null {
  if (line.length > longestLine || line.length < 4) return null
  const opening = opener.exec(line)?.[0] ?? ''
  const explicit = opening.length > 0
  if (!explicit && (!startsUpper(line) || /[\p{L}]{3}[.!?:]$/u.test(line))) return null
  const segments = segmentsOf(line.slice(opening.length), lang)
  const signed = segments.findIndex((segment, i) =>
    explicit && i > 0 ? false : namesIn(segment, explicit).length > 0,
  )
  if (signed === -1) return explicit ? anonymous(line, opening) : null
  const others = segments.filter((_, i) => i !== signed)
  if (!explicit && !(isBare(segments[signed]!) && others.every(isDecoration))) return null
  return {
    names: namesIn(segments[signed]!, explicit),
    outlet: outletIn(segments[signed]!, others),
    explicit,
  }
}

/** 'By Staff Reporter', 'by Entertainment Desk', 'Posted by admin': a byline that names nobody. */
function anonymous(line: string, opening: string): Byline | null {
  const isShort = line.length < 80 && line.split(/\s+/).length <= 9 && !/[.!?]$/.test(line)
  return isShort && /by/i.test(opening) ? { names: [], outlet: null, explicit: true } : null
}

/** The parts of a line between signs and dates. */
function segmentsOf(line: string, lang: string | null): string[] {
  let rest = line
  for (const { span } of findDates(line, 0, line.length, lang).toReversed())
    rest = `${rest.slice(0, span[0])}|${rest.slice(span[1])}`
  return rest
    .split(/[|·•»/]|\s[–—-]\s|\.\s+(?=\p{Lu})/u)
    .map((segment) => segment.replace(/^[\s,:]+|[\s,:]+$/gu, ''))
    .filter(Boolean)
}

const between = /\s+(?:and|und|et|y|e|en|with|&)\s+|\s*[,;]\s*/u

/** The names that a segment begins with. Explicit bylines may put a role before a name: 'By health reporter Jane Doe'. */
function namesIn(segment: string, explicit: boolean): string[] {
  const names: string[] = []
  for (const piece of segment.split(between)) {
    const name = nameOf(piece, explicit)
    if (!name) break
    names.push(name)
  }
  return names
}

function nameOf(piece: string, explicit: boolean): string | null {
  const words = withoutPlace(piece).split(/\s+/)
  const first = words.findIndex((word) => startsUpper(word) && !isRole(word))
  if (first === -1 || (first > 0 && !explicit)) return null
  const name = words.slice(first)
  if (name.length < 2 || name.length > 5 || !name.every(isNameWord)) return null
  return name.map(titleCase).join(' ')
}

/** Without what follows a name: 'in Copenhagen', 'for The Monthly', '(Lusaka, Zambia)', an address. */
function withoutPlace(piece: string): string {
  return piece
    .replace(/\s+(?:in|at|for|reports|reporting|à|aus|für|from)\s.*$/u, '')
    .replace(/\(.*$/, '')
    .replace(/\s*\S+@\S+.*$/, '')
    .trim()
}

/** Whether a segment without an opener is nothing but names, places, roles and an outlet. */
function isBare(segment: string): boolean {
  return segment.split(between).every((piece, i) => {
    const words = piece.split(/\s+/)
    if (i === 0 && withoutPlace(piece).split(/\s+/).length > 4) return false
    return (
      words.length <= 8 &&
      words.every((word) => startsUpper(word) || isRole(word) || /^(?:in|at|for|the|of)$/.test(word))
    )
  })
}

const isDecoration = (segment: string) =>
  segment.split(/\s+/).length <= 7 && !/[\p{Ll}]{3}\s+\p{Ll}{3,}\s+\p{Ll}{3}/u.test(segment)

function outletIn(signed: string, others: string[]): string | null {
  const beside = signed.split(/\s*,\s*|\sfor\s(?=\p{Lu}|the\s\p{Lu})/u).slice(1)
  return [...beside, ...others].map((piece) => piece.trim()).find(isOutletName) ?? null
}
