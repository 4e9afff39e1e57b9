import type { BoilerplateKind } from '../../article.ts'
import { type Phrases, phrases } from './phrases.ts'

interface Cue {
  kind: BoilerplateKind
  place: keyof Phrases
  phrase: string
}

/**
 * Blocks longer than this are prose, even when they hold a phrase; lines about rights
 * and sources run on for longer.
 */
const longestHeld = 180
const longestLegal = 320
/**
 * A longer block may begin with 'Read more about' and be prose, unless a colon follows or
 * it speaks of rights and sources.
 */
const longestOpened = 200
const signed = /[:|©)\]]$/
const legal: ReadonlySet<BoilerplateKind> = new Set(['copyright', 'credit', 'comments'])
/** In a longer block a phrase behind a quotation mark may be somebody's words. */
const longestUnquoted = 80

const isWordCode = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code >= 0xc0 || code === 0x27

/** The end of the word that begins at `from`, or of the sign that stands there. */
function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && isWordCode(text.charCodeAt(at))) at++
  return at === from ? from + 1 : at
}

/** Cues by their first word or sign: those that a block begins with, and those that it may hold anywhere. */
const opening = new Map<string, Cue[]>()
const held = new Map<string, Cue[]>()

/**
 * By a hash of four characters, whether a held cue begins with them: spares nearly every word the look-up.
 */
const mayBegin = new Uint8Array(1 << 14)
const hashAt = (text: string, at: number) =>
  ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) * 31 +
  text.charCodeAt(at + 3)
const leastHeld = 4

for (const kind of Object.keys(phrases) as BoilerplateKind[])
  for (const place of ['whole', 'opens', 'holds'] as const)
    for (const phrase of phrases[kind]?.[place]?.split(';') ?? [])
      addCue({ kind, place, phrase: phrase.trim().replace(/\s+/g, ' ') })

function addCue(cue: Cue): void {
  const { place, phrase } = cue
  if (place === 'holds' && phrase.length < leastHeld)
    throw new RangeError(`Too short to be held: “${phrase}”`)
  const map = place === 'holds' ? held : opening
  const key = phrase.slice(0, endOfWord(phrase, 0))
  map.set(key, [...(map.get(key) ?? []), cue])
  if (place === 'holds') mayBegin[hashAt(phrase, 0) & (mayBegin.length - 1)] = 1
}

/** The first cue in a block in lower case. */
export function cueIn(folded: string): { kind: BoilerplateKind; rule: string } | null {
  const cue = cueAt(opening, folded, 0) ?? heldIn(folded)
  return cue ? { kind: cue.kind, rule: `${verbs[cue.place]} “${cue.phrase}”` } : null
}

function heldIn(folded: string): Cue | undefined {
  if (folded.length > longestLegal) return undefined
  let before = 0x20
  for (let at = 0; at + leastHeld <= folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (before <= 0x40 && mayBegin[hashAt(folded, at) & (mayBegin.length - 1)]) {
      const cue = cueAt(held, folded, at)
      if (cue) return cue
    }
    before = code
  }
  return undefined
}

const verbs: Record<keyof Phrases, string> = { whole: 'is', opens: 'begins with', holds: 'says' }

const cueAt = (map: Map<string, Cue[]>, folded: string, at: number): Cue | undefined =>
  map.get(folded.slice(at, endOfWord(folded, at)))?.find((cue) => fits(cue, folded, at))

function fits({ kind, place, phrase }: Cue, folded: string, at: number): boolean {
  if (!folded.startsWith(phrase, at)) return false
  if (place === 'holds')
    return (
      folded.length <= (legal.has(kind) ? longestLegal : longestHeld) &&
      endsAtWord(folded, at, phrase) &&
      !isQuoted(folded, at)
    )
  if (place === 'whole') return isRest(folded, phrase.length)
  return (
    endsAtWord(folded, 0, phrase) &&
    (folded.length <= longestOpened || signed.test(phrase) || legal.has(kind))
  )
}

const endsAtWord = (folded: string, at: number, phrase: string) =>
  !isWordCode(phrase.charCodeAt(phrase.length - 1)) || !isWordCode(folded.charCodeAt(at + phrase.length))

const isRest = (folded: string, from: number) => !/[\p{L}\p{N}]/u.test(folded.slice(from))

const isQuoted = (folded: string, at: number) =>
  folded.length > longestUnquoted && /["\u201c\u201d\u00ab]/.test(folded.slice(0, at))
