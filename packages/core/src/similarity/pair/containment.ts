import { Area } from '../../texts/areas.ts'
import type { Text } from '../../texts/text.ts'
import type { CommonWords } from './common-words.ts'

/** From this weight on a word counts as rare. */
const rareWeight = 0.5

/** How much of what one body tells of the other tells too: 0..1. */
export interface Containment {
  /**
   * Of the rare words, names and numbers, by weight: of the body that has fewer of
   * them, and of the one that has more.
   */
  poorer: number
  richer: number
  /**
   * Of the names and numbers alone, of the body that has fewer: they stay what they
   * are however a story is retold.
   */
  facts: number
}

/** A name or a number may be less rare. */
const factWeight = 0.3
/** A body of fewer facts than this counts as if it had as many: one shared name is no half of a story. */
const fewFacts = 4

export function containmentOf(a: Text, b: Text, common: CommonWords): Containment {
  const inA = rareWords(a, common, ofA)
  const inB = rareWords(b, common, ofB)
  let shared = 0
  for (const stem of inA.stems) if (ofB.rare[stem] > 0) shared += Math.min(ofA.rare[stem], ofB.rare[stem])
  const sums = [Math.max(1, inA.weight), Math.max(1, inB.weight)]
  let sharedFacts = 0
  for (const stem of inA.facts) sharedFacts += ofB.isFact[stem]
  const containment = {
    poorer: shared / Math.min(...sums),
    richer: shared / Math.max(...sums),
    facts: sharedFacts / Math.max(fewFacts, Math.min(inA.facts.length, inB.facts.length)),
  }
  forget(inA, ofA)
  forget(inB, ofB)
  return containment
}

/**
 * By stem: the weight of a rare word, 0 for others, and whether it is a fact. All 0 between two comparisons.
 */
interface Marks {
  rare: Float64Array
  isFact: Uint8Array
}

const ofA: Marks = { rare: new Float64Array(0), isFact: new Uint8Array(0) }
const ofB: Marks = { rare: new Float64Array(0), isFact: new Uint8Array(0) }

interface RareWords {
  /** Rare words, and facts, each once. */
  stems: number[]
  facts: number[]
  /** Of all rare words together. */
  weight: number
}

function rareWords(
  { forms, stems, areas }: Text,
  { weights, isFact, stemCount }: CommonWords,
  marks: Marks,
): RareWords {
  if (marks.rare.length < stemCount) {
    marks.rare = new Float64Array(2 * stemCount)
    marks.isFact = new Uint8Array(2 * stemCount)
  }
  const rare: RareWords = { stems: [], facts: [], weight: 0 }
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]
    const weight = weights[form]
    if (weight < factWeight || areas[i] !== Area.body) continue
    const stem = stems[i]
    if (weight >= rareWeight) {
      if (marks.rare[stem] === 0) rare.stems.push(stem)
      marks.rare[stem] = weight
    }
    if (isFact[form] && marks.isFact[stem] === 0) {
      marks.isFact[stem] = 1
      rare.facts.push(stem)
    }
  }
  for (const stem of rare.stems) rare.weight += marks.rare[stem]
  return rare
}

function forget({ stems, facts }: RareWords, marks: Marks): void {
  for (const stem of stems) marks.rare[stem] = 0
  for (const stem of facts) marks.isFact[stem] = 0
}
