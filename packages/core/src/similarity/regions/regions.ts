import { Area } from '../../texts/areas.ts'
import { SmallNumbers } from '../../texts/numbers.ts'
import type { Text } from '../../texts/text.ts'
import type { Anchors } from './anchors.ts'
import type { Chain } from './chains.ts'
import type { Rectangle } from '../pair/rectangle.ts'
import { nearWords } from '../pair/nearness.ts'
import type { Pair } from '../pair/pair.ts'

/** A rectangle of the pair in which the texts correspond. */
export interface Region extends Rectangle {
  /**
   * The lower of the two sides' scores: the weights of words with a counterpart, less
   * the penalties of those without.
   */
  weight: number
}

export interface RegionOptions {
  /** How many words beyond its anchors a region may grow. */
  margin: number
  /** How far from the place that the anchors lead to a word's counterpart may stand. */
  drift: number
  /** The same for a word near in meaning, which stands in the place of the other. */
  nearDrift: number
  /**
   * What a word without a counterpart costs, relative to what one of the same
   * weight with a counterpart gains.
   */
  penalty: number
  /** What a word near in meaning gains, relative to the same word. */
  nearGain: number
  /** What each repetition of a word gains, relative to the one before it. */
  repeatGain: number
}

/** Where the words of one text lead to in the other, by the anchors of a chain, in order of the first. */
interface Guide {
  from: Int32Array
  to: Int32Array
}

interface Segment {
  from: number
  to: number
  score: number
}

/** Finds how far the correspondence around a chain of anchors reaches. */
export class RegionFinder {
  private readonly pair: Pair
  private readonly options: RegionOptions

  constructor(pair: Pair, options: RegionOptions) {
    this.pair = pair
    this.options = options
  }

  /**
   * The region of a chain: of each side the stretch whose words, those with a counterpart where the
   * anchors lead counted for and those without counted against, score highest (the maximal scoring
   * segment of Karlin and Altschul 1990).
   */
  regionOf(chain: Chain, anchors: Anchors): Region | null {
    const { a, b } = this.pair
    const guide = guideOf(chain, anchors)
    const sideA = this.bestSegment(a, b, guide)
    const sideB = this.bestSegment(b, a, turned(guide))
    if (!sideA || !sideB) return null
    return {
      a0: sideA.from,
      a1: sideA.to,
      b0: sideB.from,
      b1: sideB.to,
      weight: Math.min(sideA.score, sideB.score),
    }
  }

  private bestSegment(text: Text, other: Text, guide: Guide): Segment | null {
    const { margin, penalty, repeatGain } = this.options
    const { weights } = this.pair
    const { areas, forms, stems } = text
    const first = Math.max(0, guide.from[0] - margin)
    const last = Math.min(text.tokens.count, guide.from[guide.from.length - 1] + margin)
    times.begin(this.pair.vocabulary.stemCount)
    let best: Segment | null = null
    let sum = 0
    let start = first
    let next = 0
    for (let i = first; i < last; i++) {
      while (next < guide.from.length && guide.from[next] <= i) next++
      if (areas[i] === Area.boilerplate) continue
      const weight = weights[forms[i]]
      const match = this.counterpart(text, other, i, next, guide)
      if (match > 0) {
        const before = Math.max(0, times.of(stems[i]))
        times.set(stems[i], before + 1)
        sum += match * (before === 0 ? 1 : repeatGain ** before) * weight + anyWord
      } else sum -= penalty * weight + anyWord
      if (sum <= 0) {
        sum = 0
        start = i + 1
        times.begin(0)
      } else if (sum > (best?.score ?? 0)) best = { from: start, to: i + 1, score: sum }
    }
    return best
  }

  /**
   * What the other text has for a word near the places that the anchors before and after it lead
   * to: 1 the word, less one like it.
   */
  private counterpart(text: Text, other: Text, i: number, next: number, guide: Guide): number {
    const { drift, nearDrift, nearGain } = this.options
    const before = next > 0 ? guide.to[next - 1] + i - guide.from[next - 1] : nowhere
    const after = next < guide.from.length ? guide.to[next] + i - guide.from[next] : nowhere
    const stem = text.stems[i]
    if (occursNear(other, stem, before, drift) || occursNear(other, stem, after, drift)) return 1
    const form = text.forms[i]
    if (this.pair.weights[form] === 0) return 0
    // Where the anchors on both sides lead to about the same place, it is looked through once.
    const together = Math.abs(before - after) <= 2 * nearDrift
    const isNear = together
      ? this.nearWordIn(form, other, Math.min(before, after) - nearDrift, Math.max(before, after) + nearDrift)
      : this.nearWordIn(form, other, before - nearDrift, before + nearDrift) ||
        this.nearWordIn(form, other, after - nearDrift, after + nearDrift)
    return isNear ? nearGain : 0
  }

  private nearWordIn(form: number, other: Text, from: number, to: number): boolean {
    const { weights, nearness } = this.pair
    const last = Math.min(other.tokens.count - 1, to)
    for (let j = Math.max(0, from); j <= last; j++)
      if (weights[other.forms[j]] > 0 && nearness.ofWords(form, other.forms[j]) >= nearWords) return true
    return false
  }
}

/** How often each word was met in the segment that is looked at. */
const times = new SmallNumbers()

/** The anchors of a chain are in order of `a`. */
function guideOf({ anchors: chosen }: Chain, { a, b }: Anchors): Guide {
  const guide: Guide = { from: new Int32Array(chosen.length), to: new Int32Array(chosen.length) }
  for (let k = 0; k < chosen.length; k++) {
    guide.from[k] = a[chosen[k]]
    guide.to[k] = b[chosen[k]]
  }
  return guide
}

/** The same the other way round, in order of where it led to, then of where it came from. */
function turned({ from, to }: Guide): Guide {
  const { length } = from
  // Place and number in one: sorting figures by themselves is many times as fast as by a function.
  const order = Float64Array.from(to, (place, k) => place * length + k).sort()
  const guide: Guide = { from: new Int32Array(length), to: new Int32Array(length) }
  for (let n = 0; n < length; n++) {
    const k = order[n] % length
    guide.from[n] = to[k]
    guide.to[n] = from[k]
  }
  return guide
}

/** What any word with a counterpart gains, or without one costs, beside its weight. */
const anyWord = 0.05
/** Beyond the reach of any drift. */
const nowhere = -1_000_000

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
