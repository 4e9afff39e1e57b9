import type { Side } from '../comparison.ts'
import { Area, spanOf, type Text, withEdges } from '../normalization/text.ts'
import { noCounts } from './counts.ts'
import { isKindred } from './containment.ts'
import type { Pair } from './pair.ts'
import type { MeasuredPassage } from './passages.ts'

/** A digest is this long, in words, and at most this share of what it digests. */
const shortest = 40
const longest = 400
const mostShare = 0.5
/** How many of a digest's rare words the other article has, by weight: the alternative that the words around it are tested against. */
const sharedInDigest = 0.5
/** Log-odds that a stretch must reach. */
const leastLogOdds = 8
/** What each repetition of a word tells, relative to the one before it. */
const repeatGain = 0.5
/** A digest draws on all of an article: the middle half of the places it draws on takes up this share of it. */
const leastSpread = 0.2
const leastPlaces = 8
/** Words that may be missing between a digest and the edge of its sentence. */
const edgeWords = 8
/** From this similarity on a rewritten passage stands for itself; any other does from this length on. */
const strongPassage = 0.45
const fewWords = 15

type Range = [from: number, to: number]

/**
 * Adds the stretch of one article that tells in short what the other tells at length, if there is one, in place of the weak passages that
 * it accounts for. A digest leaves no chains of anchors, since its words are scattered over the whole of the other article; what gives it
 * away is that most of its rare words are there, and few of those around it.
 */
export function withDigest(pair: Pair, passages: MeasuredPassage[]): MeasuredPassage[] {
  if (isKindred(pair)) return passages
  for (const side of ['a', 'b'] as const) {
    const range = digestIn(pair, side, passages)
    if (!range) continue
    const outside = passages.filter((passage) => !overlaps(passage.tokens[side], range))
    return [...outside, digest(pair, side, range)]
  }
  return passages
}

function digestIn(pair: Pair, side: Side, passages: MeasuredPassage[]): Range | null {
  const [text, other] = side === 'a' ? [pair.a, pair.b] : [pair.b, pair.a]
  const strong = passages.filter((passage) => standsForItself(passage, side))
  const found = likeliest(text, other, pair.weights, marked(text, side, strong))
  if (!found) return null
  const range = withEdges(text, ...found, edgeWords)
  const words = range[1] - range[0]
  if (words < shortest || words > Math.min(longest, mostShare * other.tokens.count)) return null
  if (strong.some((passage) => overlaps(passage.tokens[side], range))) return null
  return spread(text, other, range, longestWithin(range, side, passages)) >= leastSpread ? range : null
}

/** What surrounds a passage that stands for itself is no digest. */
function standsForItself({ kind, similarity, tokens }: MeasuredPassage, side: Side): boolean {
  if (kind !== 'rewritten') return lengthOf(tokens[side]) >= fewWords
  return similarity > strongPassage && lengthOf(tokens[side]) >= shortest
}

/** What the longest passage of a range accounts for: a passage and what little surrounds it are no digest, several that scatter are. */
function longestWithin(range: Range, side: Side, passages: MeasuredPassage[]): Range | null {
  const within = passages.map(({ tokens }) => tokens[side]).filter((tokens) => overlaps(tokens, range))
  return within.toSorted((p, q) => lengthOf(q) - lengthOf(p))[0] ?? null
}

const lengthOf = ([from, to]: Range) => to - from

const overlaps = (p: Range, q: Range) => p[0] < q[1] && p[1] > q[0]

function marked(text: Text, side: Side, passages: MeasuredPassage[]): Uint8Array {
  const marks = new Uint8Array(text.tokens.count)
  for (const { tokens } of passages) marks.fill(1, ...tokens[side])
  return marks
}

/**
 * The stretch that is best explained by being a digest: the maximal scoring segment of the log-likelihood ratio of each word's being in the
 * other text or not, between a digest and this text at large.
 */
function likeliest(text: Text, other: Text, weights: Float64Array, taken: Uint8Array): Range | null {
  const atLarge = Math.min(0.5, Math.max(0.05, sharedAtLarge(text, other, weights, taken)))
  const gain = Math.log(sharedInDigest / atLarge)
  const loss = Math.log((1 - sharedInDigest) / (1 - atLarge))
  const fresh = new Map<number, number>()
  let best = leastLogOdds
  let found: Range | null = null
  let sum = 0
  let from = 0
  for (let i = 0; i < text.tokens.count; i++) {
    if (text.areas[i] !== Area.body) continue
    const stem = text.stems[i]
    const weight = weights[text.forms[i]]
    if (taken[i]) sum -= 0.3
    else if (occurs(other, stem)) {
      const share = fresh.get(stem) ?? 1
      fresh.set(stem, share * repeatGain)
      sum += gain * weight * share
    } else sum += loss * weight
    if (sum <= 0) {
      sum = 0
      from = i + 1
      fresh.clear()
    } else if (sum > best) {
      best = sum
      found = [from, i + 1]
    }
  }
  return found
}

const occurs = ({ occurrences: { first } }: Text, stem: number) => first[stem + 1] > first[stem]

function sharedAtLarge(text: Text, other: Text, weights: Float64Array, taken: Uint8Array): number {
  let shared = 0
  let total = 0
  for (let i = 0; i < text.tokens.count; i++) {
    if (text.areas[i] !== Area.body || taken[i]) continue
    const weight = weights[text.forms[i]]
    total += weight
    if (occurs(other, text.stems[i])) shared += weight
  }
  return total ? shared / total : 1
}

/** The middle half of the places where the other text has, once each, the words of a stretch that are not accounted for. */
function spread(text: Text, other: Text, [from, to]: Range, accounted: Range | null): number {
  const { first, places } = other.occurrences
  const found: number[] = []
  for (let i = from; i < to; i++) {
    const stem = text.stems[i]
    if (accounted && i >= accounted[0] && i < accounted[1]) continue
    if (first[stem + 1] - first[stem] === 1) found.push(places[first[stem]])
  }
  if (found.length < leastPlaces) return 0
  found.sort((p, q) => p - q)
  const at = (share: number) => found[Math.floor(share * (found.length - 1))]
  return (at(0.75) - at(0.25)) / other.tokens.count
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
    digestIn: side,
  }
}
