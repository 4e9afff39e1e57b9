import { Area, type Text } from '../../texts/text.ts'
import type { Vocabulary } from '../../texts/vocabulary.ts'
import type { Pair } from './pair.ts'

/** From this weight on a word counts as rare. */
const rareWeight = 0.5

/** How much of what one body tells of the other tells too: 0..1. */
export interface Containment {
  /** Of the rare words, names and numbers, by weight: of the body that has fewer of them, and of the one that has more. */
  poorer: number
  richer: number
  /** Of the names and numbers alone, of the body that has fewer: they stay what they are however a story is retold. */
  facts: number
}

/** A name or a number may be less rare. */
const factWeight = 0.3
/** A body of fewer facts than this counts as if it had as many: one shared name is no half of a story. */
const fewFacts = 4

export function containmentOf(a: Text, b: Text, vocabulary: Vocabulary, weights: Float64Array): Containment {
  const inA = rareWords(a, weights)
  const inB = rareWords(b, weights)
  let shared = 0
  for (const [stem, weight] of inA) if (inB.has(stem)) shared += Math.min(weight, inB.get(stem)!)
  const sums = [Math.max(1, sum(inA)), Math.max(1, sum(inB))]
  const [factsInA, factsInB] = [factsOf(a, vocabulary, weights), factsOf(b, vocabulary, weights)]
  let sharedFacts = 0
  for (const stem of factsInA) if (factsInB.has(stem)) sharedFacts++
  return {
    poorer: shared / Math.min(...sums),
    richer: shared / Math.max(...sums),
    facts: sharedFacts / Math.max(fewFacts, Math.min(factsInA.size, factsInB.size)),
  }
}

function factsOf(text: Text, vocabulary: Vocabulary, weights: Float64Array): Set<number> {
  const facts = new Set<number>()
  for (let i = 0; i < text.forms.length; i++) {
    const form = text.forms[i]
    if (weights[form] >= factWeight && text.areas[i] === Area.body && vocabulary.isFact(form))
      facts.add(text.stems[i])
  }
  return facts
}

const kindredContainment = 0.35
/** The same without a lexicon, when the forms of one word are not always known for one. */
const kindredWithoutLexicon = 0.3

/** Whether the two tell the same story as a whole: most rare words of one are the other's too, whichever is the richer. */
export function isKindred({ containment, vocabulary }: Pair): boolean {
  const least = vocabulary.language.lexicon ? kindredContainment : kindredWithoutLexicon
  return containment.richer >= least
}

function rareWords(text: Text, weights: Float64Array): Map<number, number> {
  const rare = new Map<number, number>()
  for (let i = 0; i < text.forms.length; i++) {
    const weight = weights[text.forms[i]]
    if (weight >= rareWeight && text.areas[i] === Area.body) rare.set(text.stems[i], weight)
  }
  return rare
}

function sum(weights: Map<number, number>): number {
  let total = 0
  for (const weight of weights.values()) total += weight
  return total
}
