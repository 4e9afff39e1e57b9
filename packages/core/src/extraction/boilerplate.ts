import type { BoilerplateKind, Removal } from '../article.ts'
import { appealOf } from './appeals.ts'
import type { Block } from './blocks.ts'
import { type Phrases, phrases } from './phrases.ts'
import { residueBelow } from './residue.ts'

type Place = keyof Phrases

interface Cue {
  kind: BoilerplateKind
  place: Place
  phrase: string
}

/** Longer blocks are prose, whatever phrase they hold. */
const longest = 420
const longestHeld = 320

const isWordCode = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code >= 0xc0 || code === 0x27

// Cues by their first word, or by their first character when that is a sign: one look-up a word finds all that may begin there.
const cues = new Map<string, Cue[]>()
for (const kind of Object.keys(phrases) as BoilerplateKind[])
  for (const place of ['whole', 'opens', 'holds'] as const)
    for (const phrase of phrases[kind][place]?.split(';') ?? [])
      addCue({ kind, place, phrase: phrase.trim().replace(/\s+/g, ' ') })

function addCue(cue: Cue): void {
  const key = cue.phrase.slice(0, endOfKey(cue.phrase, 0))
  const known = cues.get(key)
  if (known) known.push(cue)
  else cues.set(key, [cue])
}

function endOfKey(text: string, from: number): number {
  let at = from
  while (at < text.length && isWordCode(text.charCodeAt(at))) at++
  return at === from ? from + 1 : at
}

/** The blocks of a text that are boilerplate, each with its reason. */
export function findBoilerplate(text: string, blocks: Block[]): Map<Block, Removal<BoilerplateKind>> {
  const removed = new Map<Block, Removal<BoilerplateKind>>()
  for (const block of blocks) {
    const removal = boilerplateOf(text, block)
    if (removal) removed.set(block, removal)
  }
  residueBelow(text, blocks, removed)
  return removed
}

/** Why a block is boilerplate, or null. Short blocks only: what is long enough to be prose stays. */
function boilerplateOf(text: string, { start, end }: Block): Removal<BoilerplateKind> | null {
  if (end - start > longest) return null
  const folded = fold(text.slice(start, end))
  const found = structureOf(folded) ?? cueIn(folded) ?? appealIn(folded)
  return found && { kind: found.kind, start, end, rule: found.rule }
}

function fold(block: string): string {
  return block.toLowerCase().replaceAll('\u2019', "'")
}

function appealIn(folded: string): Found | null {
  const kind = appealOf(folded)
  return kind && { kind, rule: 'asks the reader for something' }
}

interface Found {
  kind: BoilerplateKind
  rule: string
}

/** A caption ends with who took the picture; a reference names its DOI; a line about the author names the outlet. */
const pictureCredit =
  /(?:^|[\s(])(?:image|photo|photograph|picture|illustration|credit|foto|bild|photographie|crédit photo)s?(?: by |\s?: ?|\/)[^.!?:]{2,60}[.)]*$/
const pictureSource =
  /\((?:submitted by|supplied|courtesy of|file|photo by|picture by|[^():.]{2,40}: )[^():]{0,60}\)\.?$/
const agencyPicture =
  /(?:\/|via |\/ ?)(?:getty|getty images|ap|afp|reuters|shutterstock|alamy|epa|dpa|pa)[ .)]*$/

function structureOf(folded: string): Found | null {
  if (!/[\p{L}\p{N}]/u.test(folded)) return { kind: 'marker', rule: 'a line of signs' }
  if (folded.length < longestHeld && folded.includes('doi:'))
    return { kind: 'credit', rule: 'a reference with its DOI' }
  if (
    folded.length < longestHeld &&
    (pictureCredit.test(folded) || pictureSource.test(folded) || agencyPicture.test(folded))
  )
    return { kind: 'credit', rule: 'ends with the credit of a picture' }
  if (folded.length < 60 && /^\d[\d,.]* comments?\b/.test(folded))
    return { kind: 'comments', rule: 'a count of comments' }
  return null
}

function cueIn(folded: string): Found | null {
  let at = 0
  while (at < folded.length) {
    const end = endOfKey(folded, at)
    const cue = cues.get(folded.slice(at, end))?.find((candidate) => fits(candidate, folded, at))
    if (cue) return { kind: cue.kind, rule: `${cue.place} "${cue.phrase.trim()}"` }
    at = end
  }
  return null
}

function fits({ place, phrase }: Cue, folded: string, at: number): boolean {
  if (!folded.startsWith(phrase, at)) return false
  if (place === 'holds') return folded.length <= longestHeld && !isQuoted(folded, at)
  if (at > 0) return false
  return place === 'opens' ? endsAtWord(folded, phrase) : isRest(folded, phrase.length)
}

const endsAtWord = (folded: string, phrase: string) =>
  !isWordCode(phrase.charCodeAt(phrase.length - 1)) || !isWordCode(folded.charCodeAt(phrase.length))

const isRest = (folded: string, from: number) => !/[\p{L}\p{N}]/u.test(folded.slice(from))

const isQuoted = (folded: string, at: number) =>
  folded.length > 80 && /["\u201c\u201d\u00ab]/.test(folded.slice(0, at))
