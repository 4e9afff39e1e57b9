import type { Text } from '../normalization/text.ts'
import type { Vocabulary } from '../normalization/vocabulary.ts'
import { Nearness } from './nearness.ts'

/** Two texts in the words of one vocabulary: what every step of a comparison looks at. */
export interface Pair {
  a: Text
  b: Text
  vocabulary: Vocabulary
  /** By form id: how much a shared word tells, 0..1. */
  weights: Float64Array
  nearness: Nearness
}

export function pairOf(a: Text, b: Text, vocabulary: Vocabulary): Pair {
  return {
    a,
    b,
    vocabulary,
    weights: vocabulary.weights(a.forms, b.forms),
    nearness: new Nearness(vocabulary),
  }
}
