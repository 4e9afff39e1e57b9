import type { SharedQuotation, Side } from '../comparison.ts'
import { Area, type Text } from '../normalization/text.ts'
import { firstTokenFrom } from '../normalization/tokens.ts'
import { addCounts, type Counts, noCounts } from './counts.ts'
import type { Pair } from './pair.ts'
import type { MeasuredPassage } from './passages.ts'

/** How much of one article's body stands in passages. */
export interface Cover {
  words: number
  covered: number
  /** The same of the narrative: words outside quotations. */
  narrativeWords: number
  narrativeCovered: number
  sentences: number
  /** Sentences of which at least half the words stand in passages. */
  sentencesCovered: number
}

/** The figures a verdict weighs. */
export interface Measures {
  a: Cover
  b: Cover
  /** What became of the narrative words that stand in passages. */
  changes: Counts
  /** The same of all words, quoted ones too. */
  allChanges: Counts
  /** Narrative words that stand unchanged in passages that are not rewritten: what was taken over, not retold. */
  takenOver: number
  /** 0..1: how much of what the passages cover keeps one order in both articles. */
  inOrder: number
  /** 0..1: how much of the rare words, names and numbers of the poorer body the other has too. */
  containment: number
  /** 0..1: the same of the names and numbers alone. */
  facts: number
  /** Quotations that stand in both articles: how many, how many of them word for word, and the words of those. */
  quotations: { shared: number; same: number; words: number }
  /** Whether the bodies are the same words in the same order. */
  identical: boolean
}

export function measure(pair: Pair, passages: MeasuredPassage[], quotations: SharedQuotation[]): Measures {
  const { a, b } = pair
  const changes = noCounts()
  const allChanges = noCounts()
  let takenOver = 0
  for (const { kind, all, narrative } of passages) {
    addCounts(changes, narrative)
    addCounts(allChanges, all)
    // The few words around a quotation ('he told reporters') are as common as the quotation itself.
    if (kind !== 'rewritten' && kind !== 'quotation') takenOver += narrative.same
  }
  return {
    a: coverOf(a, rangesIn('a', passages)), // prettier-ignore
    b: coverOf(b, rangesIn('b', passages)), // prettier-ignore
    changes,
    allChanges,
    takenOver,
    inOrder: inOrder(passages),
    containment: pair.containment.poorer,
    facts: pair.containment.facts,
    quotations: measureQuotations(a, quotations),
    identical: pair.identical,
  }
}

function measureQuotations({ tokens }: Text, quotations: SharedQuotation[]): Measures['quotations'] {
  const same = quotations.filter((quotation) => quotation.same)
  const words = same.reduce(
    (sum, { a: [start, end] }) => sum + firstTokenFrom(tokens, end) - firstTokenFrom(tokens, start),
    0,
  )
  return { shared: quotations.length, same: same.length, words }
}

/** What a digest digests is not all in it: only the digest itself counts as covered. */
function rangesIn(side: Side, passages: MeasuredPassage[]): [from: number, to: number][] {
  return passages.filter(({ digest }) => !digest || digest === side).map(({ tokens }) => tokens[side])
}

function coverOf(text: Text, ranges: [from: number, to: number][]): Cover {
  const covered = new Uint8Array(text.tokens.count)
  for (const range of ranges) covered.fill(1, ...range)
  const cover: Cover = {
    words: 0,
    covered: 0,
    narrativeWords: 0,
    narrativeCovered: 0,
    sentences: 0,
    sentencesCovered: 0,
  }
  for (let sentence = 0; sentence < text.sentences.length; sentence++) {
    const end = text.sentences[sentence + 1] ?? text.tokens.count
    const before = cover.covered
    let words = 0
    for (let i = text.sentences[sentence]; i < end; i++) {
      if (text.areas[i] !== Area.body) continue
      words++
      cover.covered += covered[i]
      if (text.quoted[i]) continue
      cover.narrativeWords++
      cover.narrativeCovered += covered[i]
    }
    cover.words += words
    if (words === 0) continue
    cover.sentences++
    if (cover.covered - before >= words / 2) cover.sentencesCovered++
  }
  return cover
}

const lengthOf = ({ tokens }: MeasuredPassage) => tokens.a[1] - tokens.a[0]

/** The heaviest sequence of passages that advances on both sides, as a share of all (longest increasing subsequence, by words). */
function inOrder(passages: MeasuredPassage[]): number {
  const sorted = passages.toSorted((p, q) => p.tokens.a[0] - q.tokens.a[0])
  const heaviest: number[] = []
  let total = 0
  let best = 0
  sorted.forEach((passage, i) => {
    let before = 0
    // Passages are paragraphs at most: a quadratic search over the last thousand is bounded, and enough.
    for (let j = Math.max(0, i - 1000); j < i; j++)
      if (sorted[j].tokens.b[0] < passage.tokens.b[0]) before = Math.max(before, heaviest[j])
    heaviest.push(before + lengthOf(passage))
    total += lengthOf(passage)
    best = Math.max(best, heaviest[i])
  })
  return total ? best / total : 0
}
