import type { Quotation } from '../article.ts'
import type { SharedQuotation } from '../comparison.ts'
import { fold } from '../normalization/fold.ts'
import { tokenize } from '../normalization/tokens.ts'

const shortestShared = 2

/** The quotations that stand in both articles, in order of `a`, each paired once with its nearest counterpart. */
export function sharedQuotations(a: Quotation[], b: Quotation[]): SharedQuotation[] {
  const wordsOfB = b.map((quotation) => words(quotation.text))
  const taken = new Set<number>()
  const shared: SharedQuotation[] = []
  for (const quotation of a) {
    const mine = words(quotation.text)
    let best = -1
    let most = 0.6
    wordsOfB.forEach((other, j) => {
      const overlap = taken.has(j) ? 0 : overlapOf(mine, other)
      if (overlap <= most) return
      most = overlap
      best = j
    })
    if (best < 0) continue
    taken.add(best)
    const other = b[best]!
    shared.push({
      a: [quotation.start, quotation.end],
      b: [other.start, other.end],
      speaker: longer(quotation.speaker?.name, other.speaker?.name),
      same: mine.join(' ') === wordsOfB[best]!.join(' '),
    })
  }
  return shared
}

function words(text: string): string[] {
  const { starts, ends, count } = tokenize(text)
  return Array.from({ length: count }, (_, i) => fold(text.slice(starts[i], ends[i])))
}

/** Dice's coefficient of the two bags of words; 0 when one is too short to tell. */
function overlapOf(one: string[], other: string[]): number {
  if (Math.min(one.length, other.length) < shortestShared) return 0
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let both = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left > 0) both++
    counts.set(word, left - 1)
  }
  return (2 * both) / (one.length + other.length)
}

function longer(one: string | undefined, other: string | undefined): string | null {
  if (!one || !other) return one ?? other ?? null
  return one.length >= other.length ? one : other
}
