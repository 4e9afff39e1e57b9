import { Area, type Text } from '../normalization/text.ts'
import type { Anchors } from './anchors.ts'
import type { Chain } from './chains.ts'

/** A rectangle of the pair: tokens `a0` to `a1` of one text against `b0` to `b1` of the other, ends exclusive. */
export interface Region {
  a0: number
  a1: number
  b0: number
  b1: number
  /** The lower of the two sides' scores. */
  weight: number
}

export interface RegionOptions {
  /** How many words beyond its anchors a region may grow. */
  margin: number
  /** How far from the place that the anchors lead to a word's counterpart may stand. */
  drift: number
  /** What an unmatched word costs, relative to what a matched one of the same weight gains. */
  penalty: number
  minWeight: number
}

/** Where the words of one text lead to in the other, by the anchors of a chain, in order of the first. */
interface Guide {
  from: number[]
  to: number[]
}

function guides(anchors: Anchors, chain: Chain): { a: Guide; b: Guide } {
  const points = chain.anchors.map((i) => [anchors.a[i], anchors.b[i]] as const)
  const byB = points.toSorted((p, q) => p[1] - q[1])
  return {
    a: { from: points.map((p) => p[0]), to: points.map((p) => p[1]) },
    b: { from: byB.map((p) => p[1]), to: byB.map((p) => p[0]) },
  }
}

/**
 * The region of a chain: of each side the stretch whose words, those with a counterpart where the anchors lead counted for and those
 * without counted against, score highest (the maximal scoring segment of Karlin and Altschul 1990).
 */
export function regionOf(
  chain: Chain,
  anchors: Anchors,
  a: Text,
  b: Text,
  weights: Float64Array,
  options: RegionOptions,
): Region | null {
  const guide = guides(anchors, chain)
  const sideA = bestSegment(a, b, guide.a, weights, options)
  const sideB = bestSegment(b, a, guide.b, weights, options)
  if (!sideA || !sideB) return null
  const weight = Math.min(sideA.score, sideB.score)
  return weight < options.minWeight
    ? null
    : { a0: sideA.from, a1: sideA.to, b0: sideB.from, b1: sideB.to, weight }
}

interface Segment {
  from: number
  to: number
  score: number
}

function bestSegment(
  text: Text,
  other: Text,
  guide: Guide,
  weights: Float64Array,
  options: RegionOptions,
): Segment | null {
  const first = Math.max(0, guide.from[0] - options.margin)
  const last = Math.min(text.tokens.count, guide.from.at(-1)! + options.margin)
  let best: Segment | null = null
  let sum = 0
  let start = first
  let next = 0
  for (let i = first; i < last; i++) {
    while (next < guide.from.length && guide.from[next] <= i) next++
    if (text.areas[i] === Area.boilerplate) continue
    const weight = weights[text.forms[i]]
    sum += hasCounterpart(text.stems[i], i, next, guide, other, options.drift)
      ? weight + 0.05
      : -options.penalty * weight - 0.05
    if (sum <= 0) {
      sum = 0
      start = i + 1
    } else if (sum > (best?.score ?? 0)) best = { from: start, to: i + 1, score: sum }
  }
  return best
}

/** Whether the other text has the word near the place that the nearest anchors before and after lead to. */
function hasCounterpart(
  stem: number,
  i: number,
  next: number,
  guide: Guide,
  other: Text,
  drift: number,
): boolean {
  if (next > 0 && occursNear(other, stem, guide.to[next - 1] + i - guide.from[next - 1], drift)) return true
  return next < guide.from.length && occursNear(other, stem, guide.to[next] + i - guide.from[next], drift)
}

function occursNear(
  { occurrences: { first, places } }: Text,
  stem: number,
  at: number,
  drift: number,
): boolean {
  let low = first[stem]
  let high = first[stem + 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle] < at - drift) low = middle + 1
    else high = middle
  }
  return low < first[stem + 1] && places[low] <= at + drift
}
