import { findDates } from './dates.ts'

export interface Byline {
  names: string[]
  /** The outlet or agency that stands beside the names, if any. */
  outlet: string | null
}

const openers =
  /^(?:(?:posted|written|reported|words|text|story|report|author|von|par|por|di|da|door|texte|texto|testo|autor|auteur|autore)\s*(?:by|:|par|von|por|di)?|by:?)\s+/i
const explicitOpener =
  /^(?:by|von|par|por|di|door|posted by|written by|words:|words by|text:|author:|story by|reported by)\s+/i

/** A person's name: two to five words that begin with a capital, particles aside. */
const particles = new Set(
  'van von der den de da del della di do dos du la le el al bin ibn ten ter zu zur y e af av'.split(' '),
)

// Words that begin with a capital in a byline and are no part of a name.
const noName = new Set(
  `staff writer writers reporter reporters correspondent correspondents editor editors desk team bureau agency agencies news wire
  wires press service services media radio tv television times post gazette herald tribune journal daily weekly monthly magazine
  review online digital special contributor contributors admin associated reuters afp dpa ap the a an our us chief senior
  political sport sports business health housing science crime education obituaries obituary opinion analysis world national
  international local top stories story latest breaking updated published posted last monday tuesday wednesday thursday friday
  saturday sunday january february march april june july august september october november december standard courier chronicle
  argus observer mirror record ledger bulletin advertiser sentinel advocate dispatch register examiner globe guardian mail
  express echo star sun report politics culture life arts travel food lives city edition page print redaktion rédaction
  redacción redazione group company limited inc ltd corp foundation university institute council government department`.split(
    /\s+/,
  ),
)

/** Reads a line as a byline; null when it is none. `explicit` lines ('By …') may stand anywhere in the head, bare names may not. */
export function readByline(line: string, lang: string | null): Byline | null {
  if (line.length > 200) return null
  const rest = withoutDates(line, lang)
  const opener = openers.exec(rest)
  const explicit = explicitOpener.test(rest)
  const segments = rest
    .slice(opener ? opener[0].length : 0)
    .split(/\s*[|·•»/]\s*|\s[–—-]\s|\s*\.\s+(?=\p{Lu})/u)
  const names: string[] = []
  for (const segment of segments) {
    const found = namesIn(segment, explicit)
    if (found.length === 0) continue
    names.push(...found)
    break
  }
  if (names.length === 0)
    return explicit && line.length < 90 && /^by\s/i.test(line) && !/[.!?]$/.test(line)
      ? { names, outlet: null }
      : null
  return { names, outlet: outletBeside(segments) }
}

function withoutDates(line: string, lang: string | null): string {
  let rest = line
  for (const { span } of findDates(line, 0, line.length, lang).toReversed())
    rest = `${rest.slice(0, span[0])} | ${rest.slice(span[1])}`
  return rest
}

function namesIn(segment: string, explicit: boolean): string[] {
  const names: string[] = []
  const pieces = segment.split(/\s+(?:and|und|et|y|e|en|with|&)\s+|\s*[,;]\s*|\s*&\s*/u)
  for (const piece of pieces) {
    const name = nameOf(piece, explicit)
    if (name) names.push(name)
    else if (names.length > 0 || !explicit) break
  }
  return names
}

/** The name at the beginning of a piece, without the role before it and the place behind it. */
function nameOf(piece: string, explicit: boolean): string | null {
  const core = piece
    .replace(/\s+(?:in|at|for|for the|reports|reporting|à|aus|für|en|da)\s+.*$/u, '')
    .replace(/\(.*$/, '')
    .replace(/\s*\S+@\S+.*$/, '')
    .trim()
  const words = core.split(/\s+/)
  const first = words.findIndex((word) => startsUpper(word))
  if (first === -1 || (first > 0 && !explicit)) return null
  const nameWords = words.slice(first)
  if (nameWords.length < 2 || nameWords.length > 5) return null
  if (!nameWords.every((word) => isNameWord(word))) return null
  return nameWords.map(capitalize).join(' ')
}

const startsUpper = (word: string) => /^\p{Lu}/u.test(word)

function isNameWord(word: string): boolean {
  const lower = word.toLowerCase()
  if (particles.has(lower)) return true
  return startsUpper(word) && /^[\p{L}\p{M}.'’-]+$/u.test(word) && !noName.has(lower)
}

/** 'DELIA' as 'Delia', 'O'BRIEN' as 'O'Brien', 'MCDONALD' as 'McDonald'; what is not all capitals stays. */
export function capitalize(word: string): string {
  if (word.length < 3 || word !== word.toUpperCase() || word.includes('.')) return word
  if (particles.has(word.toLowerCase())) return word.toLowerCase()
  return word
    .toLowerCase()
    .replace(/(^|[-'’])\p{L}/gu, (first) => first.toUpperCase())
    .replace(/^Mc\p{Ll}/u, (start) => start.slice(0, 2) + start.slice(2).toUpperCase())
}

function outletBeside(segments: string[]): string | null {
  for (const segment of segments) {
    for (const piece of segment.split(/\s*,\s*|\bfor (?=\p{Lu})/u).slice(1))
      if (isOutlet(piece.trim())) return piece.trim()
  }
  return (
    segments
      .slice(1)
      .find((segment) => isOutlet(segment.trim()))
      ?.trim() ?? null
  )
}

const isOutlet = (piece: string) =>
  /^\p{Lu}[\p{L}\p{N}&.'’ -]{2,40}$/u.test(piece) &&
  !/correspondent|writer|editor|reporter|desk|staff/i.test(piece)
