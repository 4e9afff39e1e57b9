import type { Quotation } from '../../article.ts'
import type { SharedQuotation } from '../../comparison.ts'
import type { Layout, Text } from '../../texts/text.ts'
import { firstTokenFrom } from '../../normalization/tokens.ts'
import type { Pair } from '../pair/pair.ts'

export const shortestShared = 2

/** A quotation is compared with at most so many of the other side: those that share its rarest words. */
const rarestWords = 4
const mostCandidates = 64
/** From this share of common words on two quotations are one (Dice's coefficient). */
export const leastOverlap = 0.6

/** The quotations that stand in both articles, in order of `a`, each paired once with its nearest counterpart. */
export function sharedQuotations({ a, b }: Pair): SharedQuotation[] {
  const quotesOfB = b.article.quotes
  const wordsOfB = quotesOfB.map((quotation) => wordsOf(b, quotation))
  const places = placesOf(wordsOfB)
  const shared: SharedQuotation[] = []
  for (const quotation of a.article.quotes) {
    const mine = wordsOf(a, quotation)
    const best = nearest(mine, wordsOfB, candidatesFor(mine, places))
    if (best < 0) continue
    for (const word of wordsOfB[best]) places.get(word)?.delete(best)
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
  return one.length === other.length && one.every((word, i) => word === other[i])
}

/** By word: the quotations that hold it, in order. Sets, so that a quotation once paired is not come across again and again. */
function placesOf(quotations: Int32Array[]): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>()
  quotations.forEach((list, i) => {
    for (const word of list) {
      const known = places.get(word)
      if (known) known.add(i)
      else places.set(word, new Set([i]))
    }
  })
  return places
}

function candidatesFor(mine: Int32Array, places: Map<number, Set<number>>): Set<number> {
  const rarest = [...new Set(mine)]
    .map((word) => places.get(word))
    .filter((holders) => holders !== undefined)
    .filter((holders) => holders.size > 0)
    .toSorted((p, q) => p.size - q.size)
    .slice(0, rarestWords)
  const candidates = new Set<number>()
  for (const holders of rarest)
    for (const i of holders) {
      if (candidates.size === mostCandidates) return candidates
      candidates.add(i)
    }
  return candidates
}

function nearest(mine: Int32Array, others: Int32Array[], candidates: ReadonlySet<number>): number {
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

/** How many words two bags of words have in common. */
export function commonWords(one: Int32Array, other: Int32Array): number {
  const counts = new Map<number, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let both = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left > 0) both++
    counts.set(word, left - 1)
  }
  return both
}

function longer(one: string | undefined, other: string | undefined): string | null {
  if (!one || !other) return one ?? other ?? null
  return one.length >= other.length ? one : other
}
