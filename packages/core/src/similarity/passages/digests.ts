import type { Side } from '../../comparison.ts'
import { Area } from '../../texts/areas.ts'
import { SmallNumbers } from '../../texts/numbers.ts'
import { spanOf, type Text, withEdges } from '../../texts/text.ts'
import { noCounts } from '../alignment/counts.ts'
import { isKindred } from '../pair/kindred.ts'
import type { Pair } from '../pair/pair.ts'
import type { MeasuredPassage } from './passages.ts'

/** A digest is this long, in words, and at most this share of what it digests. */
const shortest = 40
const longest = 400
const mostShare = 0.5
/**
 * How many of a digest's rare words the other article has, by weight: the alternative that the
 * words around it are tested against.
 */
const sharedInDigest = 0.55
/** Log-odds that a stretch must reach. */
const leastLogOdds = 8
/** What each repetition of a word tells, relative to the one before it. */
const repeatGain = 0.5
/**
 * The middle half of the places that a digest draws on spans this many times its own
 * length; of a copy, half its length.
 */
const leastSpread = 1.3
const leastPlaces = 14
/**
 * A stretch is no digest when one passage covers this share of it, or passages of at
 * least this similarity that share.
 */
const mostOfOne = 0.9
const mostSaidTheSame = 0.5
const sameSimilarity = 0.7
/** Words that may be missing between a digest and the edge of its sentence. */
const edgeWords = 8

type Range = [from: number, to: number]

/**
 * Adds the stretch of one article that tells in short what the other tells at length, if there is one, in
 * place of the passages within it, which show where it took a sentence or two. The words of a digest are
 * scattered over the whole of the other article; what gives it away is that most of its rare words are
 * there, and few of those around it.
 */
export function withDigest(pair: Pair, passages: MeasuredPassage[]): MeasuredPassage[] {
  if (isKindred(pair)) return passages
  for (const side of ['a', 'b'] as const) {
    const range = digestIn(pair, side, passages)
    if (!range) continue
    const outside = passages.filter((passage) => wordsWithin(passage, side, range) === 0)
    return [...outside, digest(pair, side, range)]
  }
  return passages
}

function digestIn(pair: Pair, side: Side, passages: MeasuredPassage[]): Range | null {
  const [text, other] = side === 'a' ? [pair.a, pair.b] : [pair.b, pair.a]
  const found = likeliest(text, other, pair.weights)
  if (!found) return null
  const range = withEdges(text, ...found, edgeWords)
  const words = range[1] - range[0]
  if (words < shortest || words > Math.min(longest, mostShare * other.tokens.count)) return null
  if (accountFor(passages, side, range)) return null
  return spread(text, other, range) >= leastSpread ? range : null
}

/**
 * Whether passages are all that a stretch is: one covers nearly all of it, or
 * some that say the same cover most.
 */
function accountFor(passages: MeasuredPassage[], side: Side, range: Range): boolean {
  const words = range[1] - range[0]
  let saysTheSame = 0
  for (const passage of passages) {
    const within = wordsWithin(passage, side, range)
    if (within > mostOfOne * words) return true
    if (passage.similarity > sameSimilarity) saysTheSame += within
  }
  return saysTheSame > mostSaidTheSame * words
}

function wordsWithin({ tokens }: MeasuredPassage, side: Side, [from, to]: Range): number {
  return Math.max(0, Math.min(tokens[side][1], to) - Math.max(tokens[side][0], from))
}

/**
 * The stretch that is best explained by being a digest: the maximal scoring segment of the log-likelihood
 * ratio of each word's being in the other text or not, between a digest and this text at large.
 */
function likeliest(text: Text, other: Text, weights: Float64Array): Range | null {
  const atLarge = Math.min(0.5, Math.max(0.05, sharedAtLarge(text, other, weights)))
  const gain = Math.log(sharedInDigest / atLarge)
  const loss = Math.log((1 - sharedInDigest) / (1 - atLarge))
  const { areas, stems, forms } = text
  times.begin(0)
  let best = leastLogOdds
  let found: Range | null = null
  let sum = 0
  let from = 0
  for (let i = 0; i < text.tokens.count; i++) {
    if (areas[i] !== Area.body) continue
    const stem = stems[i]
    const weight = weights[forms[i]]
    if (occurs(other, stem)) {
      const before = Math.max(0, times.of(stem))
      times.set(stem, before + 1)
      sum += gain * weight * (before === 0 ? 1 : repeatGain ** before)
    } else sum += loss * weight
    if (sum <= 0) {
      sum = 0
      from = i + 1
      times.begin(0)
    } else if (sum > best) {
      best = sum
      found = [from, i + 1]
    }
  }
  return found
}

/** How often each word was met in the stretch that is looked at. */
const times = new SmallNumbers()

const occurs = ({ occurrences: { first } }: Text, stem: number) => first[stem + 1] > first[stem]

function sharedAtLarge(text: Text, other: Text, weights: Float64Array): number {
  let shared = 0
  let total = 0
  for (let i = 0; i < text.tokens.count; i++) {
    if (text.areas[i] !== Area.body) continue
    const weight = weights[text.forms[i]]
    total += weight
    if (occurs(other, text.stems[i])) shared += weight
  }
  return total ? shared / total : 1
}

/**
 * The middle half of the places where the other text has, once each, the words of a
 * stretch, in lengths of that stretch.
 */
function spread(text: Text, other: Text, [from, to]: Range): number {
  const { first, places } = other.occurrences
  const found: number[] = []
  for (let i = from; i < to; i++) {
    const stem = text.stems[i]
    if (first[stem + 1] - first[stem] === 1) found.push(places[first[stem]])
  }
  if (found.length < leastPlaces) return 0
  found.sort((p, q) => p - q)
  const at = (share: number) => found[Math.floor(share * (found.length - 1))]
  return (at(0.75) - at(0.25)) / (to - from)
}

function digest({ a, b }: Pair, side: Side, range: Range): MeasuredPassage {
  const [text, other] = side === 'a' ? [a, b] : [b, a]
  let shared = 0
  for (let i = range[0]; i < range[1]; i++) if (occurs(other, text.stems[i])) shared++
  const whole: Range = [0, other.tokens.count]
  const tokens = side === 'a' ? { a: range, b: whole } : { a: whole, b: range }
  return {
    kind: 'rewritten',
    a: spanOf(a, ...tokens.a),
    b: spanOf(b, ...tokens.b),
    similarity: shared / (range[1] - range[0]),
    replacements: [],
    only: { a: [], b: [] },
    tokens,
    all: noCounts(),
    narrative: noCounts(),
    turns: [],
    digest: side,
  }
}
