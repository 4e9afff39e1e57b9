import type { Side } from '../../comparison.ts'
import { align } from '../alignment/alignment.ts'
import { isKindred } from '../pair/kindred.ts'
import { type Counterpart, Counterparts } from './counterparts.ts'
import { DisjointSets } from '../disjoint-sets.ts'
import type { Pair } from '../pair/pair.ts'
import { type MeasuredPassage, measured } from './passages.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A sentence of which passages cover this share is accounted for. */
const mostCovered = 0.5
/** Sentences this far apart, whose counterparts stand in one paragraph, were retold together. */
const near = 4

type Range = [from: number, to: number]

/** A piece of each article: sentences by index, both ends inclusive, or tokens. */
type Stretch = Record<Side, Range>

/**
 * Adds, between kindred articles, what was retold so freely that no chain of words is left of it: of each sentence that no passage
 * accounts for, the sentence that it shares most with. Those that stand together make a passage, or a part of the one beside them.
 */
export function withRetellings(pair: Pair, passages: MeasuredPassage[]): MeasuredPassage[] {
  if (!isKindred(pair)) return passages
  const sentences = { a: sentencesOf(pair.a, pair.weights), b: sentencesOf(pair.b, pair.weights) }
  if (!sentences.a.length || !sentences.b.length) return passages
  const grown = passages.map((passage): Grown => ({
    passage,
    stretch: stretchOf(passage, sentences),
    by: [],
  }))
  const added: Stretch[] = []
  for (const stretch of together(counterpartsOf(pair, passages, sentences), sentences)) {
    const beside = grown.find(({ passage, stretch: known }) => !passage.digest && belong(known, stretch, sentences)) // prettier-ignore
    if (!beside) added.push(stretch)
    else {
      beside.by.push(tokensOf(stretch, sentences))
      beside.stretch = union(beside.stretch, stretch)
    }
  }
  return [
    ...grown.map(({ passage, by }) => by.length === 0 ? passage : passageOver(pair, by.reduce(union, passage.tokens))), // prettier-ignore
    ...added.map((stretch) => ({ ...passageOver(pair, tokensOf(stretch, sentences)), kind: 'rewritten' as const })), // prettier-ignore
  ]
}

/** A passage, the sentences it stands in, and the tokens that it grows by. */
interface Grown {
  passage: MeasuredPassage
  stretch: Stretch
  by: Stretch[]
}

function counterpartsOf(
  pair: Pair,
  passages: MeasuredPassage[],
  { a, b }: Record<Side, Sentence[]>,
): Counterpart[] {
  const counterparts = new Counterparts(pair, a, b)
  const unaccounted = { a: outside(passages, 'a', a), b: outside(passages, 'b', b) }
  // What was taken over as it stands was not retold elsewhere too.
  const takenOver = passages.filter(({ kind }) => kind !== 'rewritten' && kind !== 'quotation')
  const retold = { a: new Set(outside(takenOver, 'a', a)), b: new Set(outside(takenOver, 'b', b)) }
  const found = [
    ...unaccounted.a.map((n) => counterparts.of('a', n)),
    ...unaccounted.b.map((n) => counterparts.of('b', n)),
  ]
  return found.filter((one) => one !== null && retold.a.has(one.a) && retold.b.has(one.b)) as Counterpart[]
}

/** The sentences that no passage accounts for. */
function outside(passages: MeasuredPassage[], side: Side, sentences: Sentence[]): number[] {
  const covered = new Uint8Array(sentences.at(-1)?.to ?? 0)
  for (const { tokens } of passages) covered.fill(1, ...tokens[side])
  return sentences.flatMap(({ from, to }, n) => {
    let words = 0
    for (let i = from; i < to; i++) words += covered[i]
    return words > mostCovered * (to - from) ? [] : [n]
  })
}

/** Stretches of sentences whose counterparts stand together. */
function together(counterparts: Counterpart[], sentences: Record<Side, Sentence[]>): Stretch[] {
  const sets = new DisjointSets(counterparts.length)
  const stretches = counterparts.map(({ a, b }): Stretch => ({ a: [a, a], b: [b, b] }))
  for (const side of ['a', 'b'] as const) {
    const other = side === 'a' ? 'b' : 'a'
    const order = [...counterparts.keys()].sort((m, n) => sentences[side][counterparts[m][side]].paragraph - sentences[side][counterparts[n][side]].paragraph || counterparts[m][other] - counterparts[n][other]) // prettier-ignore
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

/** Whether two stretches share a paragraph of one article and stand close in the other. */
function belong(p: Stretch, q: Stretch, sentences: Record<Side, Sentence[]>): boolean {
  const areNear = (side: Side) => p[side][0] <= q[side][1] + near && q[side][0] <= p[side][1] + near
  const shareParagraph = (side: Side) => {
    const paragraph = (n: number) => sentences[side][n].paragraph
    return paragraph(p[side][0]) <= paragraph(q[side][1]) && paragraph(q[side][0]) <= paragraph(p[side][1])
  }
  const inOnePart = (side: Side) => sentences[side][p[side][0]].part === sentences[side][q[side][0]].part
  if (!inOnePart('a') || !inOnePart('b')) return false
  return (shareParagraph('a') && areNear('b')) || (shareParagraph('b') && areNear('a'))
}

function stretchOf({ tokens }: MeasuredPassage, { a, b }: Record<Side, Sentence[]>): Stretch {
  return { a: sentencesAt(a, tokens.a), b: sentencesAt(b, tokens.b) }
}

const sentencesAt = (sentences: Sentence[], [from, to]: Range): Range => [
  sentenceAt(sentences, from),
  sentenceAt(sentences, to - 1),
]

/** The last sentence to begin no later than a token; the first where all begin later. */
function sentenceAt(sentences: Sentence[], token: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].from <= token) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

const union = (p: Stretch, q: Stretch): Stretch => ({
  a: [Math.min(p.a[0], q.a[0]), Math.max(p.a[1], q.a[1])],
  b: [Math.min(p.b[0], q.b[0]), Math.max(p.b[1], q.b[1])],
})

const tokensOf = ({ a, b }: Stretch, sentences: Record<Side, Sentence[]>): Stretch => ({
  a: [sentences.a[a[0]].from, sentences.a[a[1]].to],
  b: [sentences.b[b[0]].from, sentences.b[b[1]].to],
})

function passageOver(pair: Pair, { a, b }: Stretch): MeasuredPassage {
  const alignment = align({ a0: a[0], a1: a[1], b0: b[0], b1: b[1] }, pair)
  return measured(alignment, 0, alignment.a.length, a, b, pair)
}
