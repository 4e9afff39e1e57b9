import { Area } from '../../texts/areas.ts'
import type { Text } from '../../texts/text.ts'
import type { CommonWords } from './common-words.ts'

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

export function containmentOf(a: Text, b: Text, common: CommonWords): Containment {
  const { weights } = common
  const inA = rareWords(a, weights)
  const inB = rareWords(b, weights)
  let shared = 0
  for (const [stem, weight] of inA) if (inB.has(stem)) shared += Math.min(weight, inB.get(stem)!)
  const sums = [Math.max(1, sum(inA)), Math.max(1, sum(inB))]
  const [factsInA, factsInB] = [factsOf(a, common), factsOf(b, common)]
  let sharedFacts = 0
  for (const stem of factsInA) if (factsInB.has(stem)) sharedFacts++
  return {
    poorer: shared / Math.min(...sums),
    richer: shared / Math.max(...sums),
    facts: sharedFacts / Math.max(fewFacts, Math.min(factsInA.size, factsInB.size)),
  }
}

function factsOf(text: Text, { weights, isFact }: CommonWords): Set<number> {
  const facts = new Set<number>()
  for (let i = 0; i < text.forms.length; i++) {
    const form = text.forms[i]
    if (weights[form] >= factWeight && text.areas[i] === Area.body && isFact[form]) facts.add(text.stems[i])
  }
  return facts
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
