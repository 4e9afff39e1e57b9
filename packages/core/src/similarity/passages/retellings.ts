import type { Side } from '../../comparison.ts'
import { align } from '../alignment/alignment.ts'
import { DisjointSets } from '../disjoint-sets.ts'
import { isKindred } from '../pair/kindred.ts'
import type { Pair } from '../pair/pair.ts'
import { type Counterpart, Counterparts } from './counterparts.ts'
import { type MeasuredPassage, measured } from './passages.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { belong, type Sentences, sentencesIn, type Stretch, tokensOf, union } from './stretch.ts'

/** A sentence of which passages cover this share is accounted for. */
const mostCovered = 0.5

/**
 * Adds, between kindred articles, what was retold so freely that no chain of words is left of it: of each
 * sentence that no passage accounts for, the sentence that it shares most with. Those that stand together
 * make a passage, or a part of the one beside them.
 */
export function withRetellings(pair: Pair, passages: MeasuredPassage[]): MeasuredPassage[] {
  if (!isKindred(pair)) return passages
  const sentences = { a: sentencesOf(pair.a, pair.weights), b: sentencesOf(pair.b, pair.weights) }
  if (!sentences.a.length || !sentences.b.length) return passages
  const counterparts = counterpartsOf(pair, passages, sentences)
  if (counterparts.length === 0) return passages
  const grown = passages.map((passage): Grown => ({
    passage,
    stretch: sentencesIn(passage.tokens, sentences),
    by: [],
  }))
  const added: Stretch[] = []
  for (const stretch of together(counterparts, sentences)) {
    const beside = grown.find(
      ({ passage, stretch: known }) => !passage.digest && belong(known, stretch, sentences),
    )
    if (!beside) added.push(stretch)
    else {
      beside.by.push(tokensOf(stretch, sentences))
      beside.stretch = union(beside.stretch, stretch)
    }
  }
  return [
    ...grown.map((one) => withAll(one, pair)),
    ...added.map((stretch) => retold(tokensOf(stretch, sentences), pair)),
  ]
}

/** A passage, the sentences it stands in, and the tokens that it grows by. */
interface Grown {
  passage: MeasuredPassage
  stretch: Stretch
  by: Stretch[]
}

function withAll({ passage, by }: Grown, pair: Pair): MeasuredPassage {
  return by.length === 0 ? passage : passageOver(pair, by.reduce(union, passage.tokens))
}

function retold(tokens: Stretch, pair: Pair): MeasuredPassage {
  return { ...passageOver(pair, tokens), kind: 'rewritten' }
}

function counterpartsOf(pair: Pair, passages: MeasuredPassage[], sentences: Sentences): Counterpart[] {
  const unaccounted = inBoth((side) => outside(passages, side, sentences[side]))
  if (unaccounted.a.length === 0 && unaccounted.b.length === 0) return []
  // What was taken over as it stands was not retold elsewhere too.
  const takenOver = passages.filter(({ kind }) => kind !== 'rewritten' && kind !== 'quotation')
  const retellable = inBoth((side) => new Set(outside(takenOver, side, sentences[side])))
  const counterparts = new Counterparts(pair, sentences)
  const found = [
    ...unaccounted.a.map((n) => counterparts.of('a', n)),
    ...unaccounted.b.map((n) => counterparts.of('b', n)),
  ]
  return found.filter((one) => one !== null).filter(({ a, b }) => retellable.a.has(a) && retellable.b.has(b))
}

const inBoth = <Value>(of: (side: Side) => Value): Record<Side, Value> => ({ a: of('a'), b: of('b') })

/** The sentences that no passage accounts for. */
function outside(passages: MeasuredPassage[], side: Side, sentences: Sentence[]): number[] {
  const covered = new Uint8Array(sentences.at(-1)?.to ?? 0)
  for (const { tokens } of passages) covered.fill(1, ...tokens[side])
  const found: number[] = []
  for (const [n, { from, to }] of sentences.entries()) {
    let words = 0
    for (let i = from; i < to; i++) words += covered[i]
    if (words <= mostCovered * (to - from)) found.push(n)
  }
  return found
}

/** Stretches of sentences whose counterparts stand together. */
function together(counterparts: Counterpart[], sentences: Sentences): Stretch[] {
  const sets = new DisjointSets(counterparts.length)
  const stretches = counterparts.map(({ a, b }): Stretch => ({ a: [a, a], b: [b, b] }))
  for (const side of ['a', 'b'] as const) {
    const before = byPlace(side, counterparts, sentences)
    const order = [...counterparts.keys()].sort(before)
    for (let k = 1; k < order.length; k++)
      if (belong(stretches[order[k - 1]], stretches[order[k]], sentences)) sets.join(order[k - 1], order[k])
  }
  const unions = new Map<number, Stretch>()
  for (const [n, stretch] of stretches.entries()) {
    const set = sets.find(n)
    const known = unions.get(set)
    unions.set(set, known ? union(known, stretch) : stretch)
  }
  return [...unions.values()]
}

/** By the paragraph of one side, and within one by the place in the other. */
function byPlace(side: Side, counterparts: Counterpart[], { [side]: sentences }: Sentences) {
  const other = side === 'a' ? 'b' : 'a'
  const paragraphOf = (n: number) => sentences[counterparts[n][side]].paragraph
  return (m: number, n: number): number =>
    paragraphOf(m) - paragraphOf(n) || counterparts[m][other] - counterparts[n][other]
}

function passageOver(pair: Pair, { a, b }: Stretch): MeasuredPassage {
  const alignment = align({ a0: a[0], a1: a[1], b0: b[0], b1: b[1] }, pair)
  return measured(alignment, { a, b }, pair)
}
