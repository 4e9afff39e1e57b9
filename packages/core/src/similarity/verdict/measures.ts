import type { SharedQuotation, Side } from '../../comparison.ts'
import { Area } from '../../texts/areas.ts'
import type { Text } from '../../texts/text.ts'
import { firstTokenFrom } from '../../normalization/tokens.ts'
import { addCounts, type Counts, noCounts } from '../alignment/counts.ts'
import { type Agreement, agreementOf } from './form.ts'
import type { Pair } from '../pair/pair.ts'
import type { MeasuredPassage } from '../passages/passages.ts'
import { changesOfFacts, type StatedChange, statedChanges } from './stated-changes.ts'
import { areTooShort } from './too-short.ts'

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
  /**
   * 0..1: the share of the narrative that stands in passages when what was retold freely is left
   * out; of the article that has less.
   */
  leastStanding: number
  /** What became of the narrative words that stand in passages. */
  changes: Counts
  /** The same of all words, quoted ones too. */
  allChanges: Counts
  /**
   * Narrative words that stand unchanged in passages that are not rewritten: what was taken over, not retold.
   */
  takenOver: number
  /** 0..1: how much of what the passages cover keeps one order in both articles. */
  inOrder: number
  /** 0..1: how much of the rare words, names and numbers of the poorer body the other has too. */
  containment: number
  /** 0..1: the same of the names and numbers alone. */
  facts: number
  /**
   * Quotations that stand in both articles: how many, how many of them word for word, and the words of those.
   */
  quotations: { shared: number; same: number; words: number }
  /**
   * How the bodies agree place by place; `null` where they have so little in common that it tells nothing.
   */
  agreement: Agreement | null
  /** The facts at whose place the other states another, as both write them. */
  changedFacts: StatedChange[]
  /** What one surely states otherwise than the other: facts, and words that turn round what is said. */
  stated: StatedChange[]
  /** Whether one body has too few words to tell anything. */
  tooShort: boolean
  /** Whether the bodies are the same words in the same order. */
  identical: boolean
}

/** Passages, without what was retold so freely that no chain of words is left, and with it. */
export interface Told {
  standing: MeasuredPassage[]
  all: MeasuredPassage[]
}

export function measure(
  pair: Pair,
  { standing, all: passages }: Told,
  quotations: SharedQuotation[],
): Measures {
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
  const covers = coversOf(pair, passages)
  const agreement = mayAgree(covers) ? agreementOf(pair) : null
  return {
    ...covers,
    leastStanding: Math.min(...Object.values(coversOf(pair, standing)).map(narrativeShareOf)),
    changes,
    allChanges,
    takenOver,
    inOrder: inOrder(passages),
    containment: pair.containment.poorer,
    facts: pair.containment.facts,
    quotations: measureQuotations(a, quotations),
    agreement,
    changedFacts: changesOfFacts(pair, agreement?.changedFacts ?? []),
    stated: statedChanges(pair, agreement?.changedFacts ?? [], passages),
    tooShort: areTooShort(a, b),
    identical: pair.identical,
  }
}

/** 0..1: how much of a body stands in passages. */
export const shareOf = ({ covered, words }: Cover): number => covered / Math.max(1, words)

/** The same of its narrative. */
export const narrativeShareOf = ({ narrativeCovered, narrativeWords }: Cover): number =>
  narrativeCovered / Math.max(1, narrativeWords)

/** How much of each body stands in passages. */
export function coversOf({ a, b }: Pair, passages: MeasuredPassage[]): Record<Side, Cover> {
  return { a: coverOf(a, rangesIn('a', passages)), b: coverOf(b, rangesIn('b', passages)) }
}

/**
 * Bodies of fewer words are always looked at place by place: a form may have no passage long enough to stand.
 */
const fewWords = 400
/** Longer ones where as much of the shorter stands in passages. */
const leastCovered = 0.25

/** In a body that is so many times as long, the words of the other stand in one order by chance. */
const mostLonger = 5

function mayAgree({ a, b }: Record<Side, Cover>): boolean {
  const [shorter, longer] = a.words <= b.words ? [a, b] : [b, a]
  if (longer.words > mostLonger * shorter.words) return false
  return longer.words <= fewWords || shareOf(shorter) >= leastCovered
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

/**
 * The heaviest sequence of passages that advances on both sides, as a share of all (longest
 * increasing subsequence, by words).
 */
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
