import { Area, type Text } from '../../texts/text.ts'
import type { Vocabulary } from '../../texts/vocabulary.ts'
import { type Containment, containmentOf } from './containment.ts'
import { Nearness } from './nearness.ts'

/** Two texts in the words of one vocabulary: what every step of a comparison looks at. */
export interface Pair {
  a: Text
  b: Text
  vocabulary: Vocabulary
  /** By form id: how much a shared word tells, 0..1. */
  weights: Float64Array
  nearness: Nearness
  containment: Containment
  /** Whether the bodies are the same words in the same order. */
  identical: boolean
}

export function pairOf(a: Text, b: Text, vocabulary: Vocabulary): Pair {
  const weights = vocabulary.weights(a.forms, b.forms)
  return {
    a,
    b,
    vocabulary,
    weights,
    nearness: new Nearness(vocabulary),
    containment: containmentOf(a, b, vocabulary, weights),
    identical: sameBodies(a, b),
  }
}

function sameBodies(a: Text, b: Text): boolean {
  const formsA = bodyForms(a)
  const formsB = bodyForms(b)
  return formsA.length === formsB.length && formsA.length > 0 && formsA.every((form, i) => form === formsB[i])
}

function bodyForms({ forms, areas }: Text): Int32Array {
  return forms.filter((_, i) => areas[i] === Area.body)
}
