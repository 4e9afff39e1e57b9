import type { Quotation } from '@unspin/core'
import type { Extracted, QuotationTruth } from '../articles.ts'
import { fScore } from './f-score.ts'

export interface QuotationScore {
  quotations: number
  precision: number
  recall: number
  f1: number
  /** Of the quotations found whose speaker is known. */
  speakers: number
}

interface Extent {
  start: number
  end: number
}

const overlap = (p: Extent, q: Extent) => Math.max(0, Math.min(p.end, q.end) - Math.max(p.start, q.start))
const ofUnion = (p: Extent, q: Extent) =>
  overlap(p, q) / (Math.max(p.end, q.end) - Math.min(p.start, q.start))
const leastOverlap = 0.5

/** Quotations found, by half of the union of their spans, and of those found the speakers told rightly. */
export function scoreQuotations(set: Extracted[]): QuotationScore {
  let right = 0
  let guessed = 0
  let known = 0
  let told = 0
  const count = { truth: 0, found: 0 }
  for (const { truth, article } of set) {
    count.truth += truth.quotes.length
    guessed += article.quotes.length
    for (const quotation of truth.quotes) {
      const found = bestOf(article.quotes, quotation)
      if (!found) continue
      right++
      if (!quotation.speaker) continue
      known++
      if (isSpeaker(found, quotation)) told++
    }
  }
  return {
    quotations: count.truth,
    ...fScore(right, guessed, count.truth),
    speakers: told / Math.max(1, known),
  }
}

function bestOf(found: Quotation[], truth: QuotationTruth): Quotation | null {
  let best: Quotation | null = null
  for (const one of found)
    if (ofUnion(one, truth) >= Math.max(leastOverlap, best ? ofUnion(best, truth) : 0)) best = one
  return best
}

/**
 * By the last word of the name where the truth gives a name, by the place of the
 * mention where it gives a place.
 */
function isSpeaker({ speaker }: Quotation, { speaker: truth }: QuotationTruth): boolean {
  if (!speaker || !truth) return false
  if (typeof truth === 'string') return lastWord(speaker.name) === lastWord(truth)
  const [start, end] = speaker.mention
  return overlap({ start, end }, truth) > 0
}

const lastWord = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, '')
    .trim()
    .split(' ')
    .at(-1)
