import type { BoilerplateKind } from '../../article.ts'
import { type Phrases, phrases } from './phrases.ts'

interface Cue {
  kind: BoilerplateKind
  place: keyof Phrases
  phrase: string
}

/** Blocks longer than this are prose, even when they hold a phrase; lines about rights and sources run on for longer. */
const longestHeld = 180
const longestLegal = 320
/** A longer block may begin with 'Read more about' and be prose, unless a colon follows or it speaks of rights and sources. */
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

/** Cues by their first word or sign: one look-up a word finds all that may begin there. */
const cues = new Map<string, Cue[]>()

/** By the first two characters of a word, whether any cue begins with them: spares most words the look-up. */
const beginnings = new Uint8Array(1 << 14)
const beginning = (first: number, second: number) => ((first & 0x7f) << 7) | (second & 0x7f)

for (const kind of Object.keys(phrases) as BoilerplateKind[])
  for (const place of ['whole', 'opens', 'holds'] as const)
    for (const phrase of phrases[kind][place]?.split(';') ?? [])
      addCue({ kind, place, phrase: phrase.trim().replace(/\s+/g, ' ') })

function addCue(cue: Cue): void {
  const key = cue.phrase.slice(0, endOfWord(cue.phrase, 0))
  cues.set(key, [...(cues.get(key) ?? []), cue])
  const first = key.charCodeAt(0)
  if (key.length > 1) beginnings[beginning(first, key.charCodeAt(1))] = 1
  else for (let second = 0; second < 0x80; second++) beginnings[beginning(first, second)] = 1
}

/** The first cue in a block in lower case. */
export function cueIn(folded: string): { kind: BoilerplateKind; rule: string } | null {
  let at = 0
  while (at < folded.length) {
    const end = endOfWord(folded, at)
    const mayBegin = beginnings[beginning(folded.charCodeAt(at), folded.charCodeAt(at + 1))]
    const cue = mayBegin ? cueAt(folded, at, end) : undefined
    if (cue) return { kind: cue.kind, rule: `${verbs[cue.place]} “${cue.phrase}”` }
    at = end
  }
  return null
}

const verbs: Record<keyof Phrases, string> = { whole: 'is', opens: 'begins with', holds: 'says' }

function cueAt(folded: string, at: number, end: number): Cue | undefined {
  return cues.get(folded.slice(at, end))?.find((cue) => fits(cue, folded, at))
}

function fits({ kind, place, phrase }: Cue, folded: string, at: number): boolean {
  if (!folded.startsWith(phrase, at)) return false
  if (place === 'holds')
    return (
      folded.length <= (legal.has(kind) ? longestLegal : longestHeld) &&
      endsAtWord(folded, at, phrase) &&
      !isQuoted(folded, at)
    )
  if (at > 0) return false
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
