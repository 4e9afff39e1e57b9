import { type Kind, kinds } from '../comparison.ts'
import { Area, type Text } from '../normalization/text.ts'
import { addCounts, type Counts, noCounts } from './counts.ts'
import type { MeasuredPassage } from './passages.ts'

/** The figures a verdict weighs. Shares are 0..1. */
export interface Measures {
  /** Words of each body. */
  words: { a: number; b: number }
  /** Share of each body's words that stand in a passage. */
  shares: { a: number; b: number }
  /** The same of the narrative alone: words outside quotations. */
  narrative: { a: number; b: number }
  /** Narrative words of each body. */
  narrativeWords: { a: number; b: number }
  /** What became of the narrative words that stand in passages. */
  changes: Counts
  /** By kind: its share of the narrative words of both sides that stand in passages. */
  kinds: Record<Kind, number>
  /** Whether the bodies are the same words in the same order. */
  identical: boolean
  /** Cosine of the two bodies' rare words, names and numbers. */
  topic: number
}

export function measure(a: Text, b: Text, passages: MeasuredPassage[], weights: Float64Array): Measures {
  const inA = cover(a, passages, 'a')
  const inB = cover(b, passages, 'b')
  const changes = noCounts()
  for (const { narrative } of passages) addCounts(changes, narrative)
  return {
    words: { a: inA.words, b: inB.words },
    shares: { a: inA.share, b: inB.share },
    narrative: { a: inA.narrative, b: inB.narrative },
    narrativeWords: { a: inA.narrativeWords, b: inB.narrativeWords },
    changes,
    kinds: kindShares(passages),
    identical: sameBodies(a, b),
    topic: topic(a, b, weights),
  }
}

interface Cover {
  words: number
  share: number
  narrative: number
  narrativeWords: number
}

function cover(text: Text, passages: MeasuredPassage[], side: 'a' | 'b'): Cover {
  const covered = new Uint8Array(text.tokens.count)
  for (const { tokens } of passages) covered.fill(1, ...tokens[side])
  let [body, inBody, narrative, inNarrative] = [0, 0, 0, 0]
  for (let i = 0; i < covered.length; i++) {
    if (text.areas[i] !== Area.body) continue
    body++
    inBody += covered[i]
    if (text.quoted[i]) continue
    narrative++
    inNarrative += covered[i]
  }
  return {
    words: body,
    share: inBody / Math.max(1, body),
    narrative: inNarrative / Math.max(1, narrative),
    narrativeWords: narrative,
  }
}

function kindShares(passages: MeasuredPassage[]): Record<Kind, number> {
  const words = (kind: Kind) =>
    passages.reduce((sum, p) => sum + (p.kind === kind ? p.narrative.a + p.narrative.b : 0), 0)
  const total = kinds.reduce((sum, kind) => sum + words(kind), 0)
  return Object.fromEntries(kinds.map((kind) => [kind, words(kind) / Math.max(1, total)])) as Record<
    Kind,
    number
  >
}

function bodyForms({ forms, areas }: Text): Int32Array {
  return forms.filter((_, i) => areas[i] === Area.body)
}

function sameBodies(a: Text, b: Text): boolean {
  const formsA = bodyForms(a)
  const formsB = bodyForms(b)
  return formsA.length === formsB.length && formsA.length > 0 && formsA.every((form, i) => form === formsB[i])
}

function topic(a: Text, b: Text, weights: Float64Array): number {
  const countsA = rareWords(a, weights)
  const countsB = rareWords(b, weights)
  let both = 0
  for (const [stem, weight] of countsA) both += weight * (countsB.get(stem) ?? 0)
  return both / (norm(countsA) * norm(countsB) || 1)
}

function rareWords(text: Text, weights: Float64Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (let i = 0; i < text.forms.length; i++) {
    const weight = weights[text.forms[i]]
    if (text.areas[i] !== Area.body || weight < 0.4) continue
    counts.set(text.stems[i], (counts.get(text.stems[i]) ?? 0) + weight)
  }
  return counts
}

function norm(counts: Map<number, number>): number {
  let sum = 0
  for (const weight of counts.values()) sum += weight * weight
  return Math.sqrt(sum)
}
