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
  /^(?:by:?|(?:posted|written|reported|compiled|story|report|words|text|photos?)(?: and (?:photos?|pictures))? by:?|words:|text:|author:|von|par|por|di|da|door|av|af|автор:|tekst:|teksti:|texte :|texto:|testo di|autor:|auteur :)\s+/iu
/** 'Ein Bericht von', 'Reportage d’', 'Propos recueillis par'. */
const foreignOpener =
  /^(?:(?:ein|eine|un|une|een|um|uma) )?(?:bericht|reportage|reportaje|reportagem|analyse|análisis|kommentar|interview|entretien|enquête|text|texte|texto|tekst|testo|fotos?|servizio|propos recueillis|a cura)(?: und fotos| et photos| y fotos)? ?(?:von|par|de|di|do|da|por|van|door|d['’]) ?(?=\p{Lu})/iu
const longestLine = 170

/**
 * Reads a line as a byline: 'By JANE DOE and JOHN ROE, Staff Writers', 'Jane Doe in Lusaka | 3
 * May 2024'; null when it is none.
 */
export function readByline(line: string, lang: string | null): Byline | null {
  if (line.length > longestLine || line.length < 4) return null
  const segments = segmentsOf(line, lang)
  const opened = segments.findIndex(opens)
  if (opened !== -1) return signedBy(segments, opened)
  if (!startsUpper(line) || /[\p{L}]{3}[.!?:]$/u.test(line)) return null
  const bare = segments.findIndex((segment) => namesIn(segment, false).length > 0)
  if (bare === -1) return null
  const others = segments.filter((_, i) => i !== bare)
  if (!isBare(segments[bare]!) || !others.every(isDecoration)) return null
  return {
    names: namesIn(segments[bare]!, false),
    outlet: outletIn(segments[bare]!, others),
    explicit: false,
  }
}

const opens = (segment: string) => opener.test(segment) || foreignOpener.test(segment)

/** A byline with its opener in the given segment. */
function signedBy(segments: string[], opened: number): Byline | null {
  const segment = segments[opened]!
  const signature = segment.replace(foreignOpener, '').replace(opener, '')
  const names = namesIn(signature, true)
  const others = segments.filter((_, i) => i !== opened)
  if (names.length > 0) return { names, outlet: outletIn(signature, others), explicit: true }
  return isAnonymous(segment, signature) ? { names, outlet: null, explicit: true } : null
}

/** 'By Staff Reporter', 'by Entertainment Desk', 'Posted by admin': a byline that names nobody. */
function isAnonymous(segment: string, signature: string): boolean {
  const isShort = segment.length < 80 && /\p{L}{3}/u.test(signature) && segment.split(/\s+/).length <= 9
  return isShort && !/[.!?]$/.test(segment) && /\bby\b/i.test(segment)
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

/**
 * The names that a segment begins with. Explicit bylines may put a role before a name:
 * 'By health reporter Jane Doe'.
 */
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
  return withoutAddress(piece)
    .replace(/\s(?:in|at|for|reports|reporting|à|aus|für|from)\s.*$/u, '')
    .replace(/\(.*$/, '')
    .trim()
}

function withoutAddress(piece: string): string {
  const sign = piece.indexOf('@')
  return sign === -1 ? piece : piece.slice(0, piece.lastIndexOf(' ', sign) + 1)
}

/** Whether a segment without an opener is nothing but names, places, roles and an outlet. */
function isBare(segment: string): boolean {
  return segment.split(between).every((piece, i) => {
    const words = piece.split(/\s+/)
    if (i === 0 && !isShortName(withoutPlace(piece))) return false
    return (
      words.length <= 8 &&
      words.every((word) => startsUpper(word) || isRole(word) || /^(?:in|at|for|the|of)$/.test(word))
    )
  })
}

/** Without an opener three words are a name, four a title as often as not. */
const isShortName = (piece: string) => piece.split(/\s+/).filter((word) => startsUpper(word)).length <= 3

const isDecoration = (segment: string) =>
  segment.split(/\s+/).length <= 7 && !/[\p{Ll}]{3}\s+\p{Ll}{3,}\s+\p{Ll}{3}/u.test(segment)

function outletIn(signed: string, others: string[]): string | null {
  const beside = signed.split(/\s*,\s*|\sfor\s(?=\p{Lu}|the\s\p{Lu})/u).slice(1)
  return [...beside, ...others].map((piece) => piece.trim()).find(isOutletName) ?? null
}
