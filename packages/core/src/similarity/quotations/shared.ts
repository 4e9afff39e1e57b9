import type { Quotation } from '../../article.ts'
import type { SharedQuotation } from '../../comparison.ts'
import { firstTokenFrom } from '../../normalization/tokens.ts'
import { SmallNumbers } from '../../texts/numbers.ts'
import type { Layout, Text } from '../../texts/text.ts'
import type { Pair } from '../pair/pair.ts'

export const shortestShared = 2

/** A quotation is compared with at most so many of the other side: those that share its rarest words. */
const rarestWords = 4
const mostCandidates = 64
/** From this share of common words on two quotations are one (Dice's coefficient). */
export const leastOverlap = 0.6

/**
 * The quotations that stand in both articles, in order of `a`, each paired once with its nearest counterpart.
 */
export function sharedQuotations({ a, b }: Pair): SharedQuotation[] {
  const quotesOfB = b.article.quotes
  if (a.article.quotes.length === 0 || quotesOfB.length === 0) return []
  const wordsOfB = quotesOfB.map((quotation) => wordsOf(b, quotation))
  const holders = new Holders(wordsOfB)
  const shared: SharedQuotation[] = []
  for (const quotation of a.article.quotes) {
    const mine = wordsOf(a, quotation)
    const best = nearest(mine, wordsOfB, holders.candidatesFor(mine))
    if (best < 0) continue
    holders.remove(best)
    const other = quotesOfB[best]
    shared.push({
      a: [quotation.start, quotation.end],
      b: [other.start, other.end],
      speaker: longer(quotation.speaker?.name, other.speaker?.name),
      same: areEqual(mine, wordsOfB[best]),
    })
  }
  return shared
}

/** Form ids of the words of a quotation. */
function wordsOf(text: Text, quotation: Quotation): Int32Array {
  return text.forms.subarray(...tokensOf(text, quotation))
}

/** The tokens of a quotation, end exclusive. */
export function tokensOf({ tokens }: Layout, { start, end }: Quotation): [from: number, to: number] {
  return [firstTokenFrom(tokens, start), firstTokenFrom(tokens, end)]
}

export function areEqual(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

/**
 * Which quotations hold a word. One that was paired is taken out, so that it is
 * not come across again and again.
 */
class Holders {
  private readonly quotations: Int32Array[]
  /** By word: the quotations that hold it, in order, and how many of them are left. */
  private readonly of = new Map<number, number[]>()
  private readonly left = new Map<number, number>()
  private readonly isGone: Uint8Array

  constructor(quotations: Int32Array[]) {
    this.quotations = quotations
    this.isGone = new Uint8Array(quotations.length)
    quotations.forEach((words, i) => {
      for (const word of words) {
        const known = this.of.get(word)
        if (!known) this.of.set(word, [i])
        else if (known.at(-1) !== i) known.push(i)
      }
    })
    for (const [word, { length }] of this.of) this.left.set(word, length)
  }

  remove(quotation: number): void {
    this.isGone[quotation] = 1
    for (const word of new Set(this.quotations[quotation])) this.left.set(word, this.left.get(word)! - 1)
  }

  /** Those that hold the rarest words. */
  candidatesFor(mine: Int32Array): number[] {
    const rarest: { word: number; left: number }[] = []
    for (const word of new Set(mine)) {
      const left = this.left.get(word) ?? 0
      if (left > 0) rarest.push({ word, left })
    }
    rarest.sort((p, q) => p.left - q.left)
    const candidates = new Set<number>()
    for (const { word } of rarest.slice(0, rarestWords))
      for (const i of this.of.get(word)!) {
        if (this.isGone[i]) continue
        if (candidates.size === mostCandidates) return [...candidates]
        candidates.add(i)
      }
    return [...candidates]
  }
}

function nearest(mine: Int32Array, others: Int32Array[], candidates: readonly number[]): number {
  let best = -1
  let most = leastOverlap
  for (const i of candidates) {
    const overlap = likeness(mine, others[i])
    if (overlap <= most && !(overlap === most && i < best)) continue
    most = overlap
    best = i
  }
  return best
}

/** Of two bags of words; 0 when one is too short to tell. */
function likeness(one: Int32Array, other: Int32Array): number {
  return Math.min(one.length, other.length) < shortestShared ? 0 : overlapOf(one, other)
}

/** Dice's coefficient of two bags of words. */
export function overlapOf(one: Int32Array, other: Int32Array): number {
  return (2 * commonWords(one, other)) / Math.max(1, one.length + other.length)
}

const left = new SmallNumbers()

/** How many words two bags of words have in common. */
export function commonWords(one: Int32Array, other: Int32Array): number {
  left.begin(0)
  for (let i = 0; i < one.length; i++) left.set(one[i], Math.max(0, left.of(one[i])) + 1)
  let both = 0
  for (let i = 0; i < other.length; i++) {
    const count = left.of(other[i])
    if (count <= 0) continue
    both++
    left.set(other[i], count - 1)
  }
  return both
}

function longer(one: string | undefined, other: string | undefined): string | null {
  if (!one || !other) return one ?? other ?? null
  return one.length >= other.length ? one : other
}
