import { evidence } from './evidence.ts'
import type { Pair } from '../pair/pair.ts'
import type { Region } from './regions.ts'

/** Regions this many words apart, in both texts, are one. */
const adjacent = 10
/**
 * Those this many words apart are, if the whole speaks at least as much for a correspondence as either alone.
 */
const nearby = 50
/**
 * A whole of more words than this is not asked: what few words lie between its
 * parts would not turn the answer.
 */
const mostAsked = 500

/**
 * Joins the regions that lie close on both sides: a passage whose sentences were reordered is
 * found in pieces. In order of `a`.
 */
export function joinRegions(regions: Region[], pair: Pair): Region[] {
  const kept: Region[] = []
  // What ends too far before a region of the order ends so for all that follow.
  let within: number[] = []
  for (const region of regions.toSorted((p, q) => p.a0 - q.a0 || p.b0 - q.b0)) {
    within = within.filter((k) => kept[k].a1 + nearby >= region.a0)
    const into = within.find((k) => belong(kept[k], region, pair))
    if (into === undefined) within.push(kept.push(region) - 1)
    else kept[into] = union(kept[into], region)
  }
  return kept
}

function belong(p: Region, q: Region, pair: Pair): boolean {
  if (!isWithin(p, q, nearby)) return false
  if (isWithin(p, q, adjacent)) return true
  const whole = union(p, q)
  if (whole.a1 - whole.a0 + whole.b1 - whole.b0 > mostAsked) return true
  return evidence(pair, whole) >= Math.max(evidence(pair, p), evidence(pair, q))
}

function isWithin(p: Region, q: Region, words: number): boolean {
  return p.a0 < q.a1 + words && q.a0 < p.a1 + words && p.b0 < q.b1 + words && q.b0 < p.b1 + words
}

function union(p: Region, q: Region): Region {
  return {
    a0: Math.min(p.a0, q.a0),
    a1: Math.max(p.a1, q.a1),
    b0: Math.min(p.b0, q.b0),
    b1: Math.max(p.b1, q.b1),
    weight: p.weight + q.weight,
  }
}
