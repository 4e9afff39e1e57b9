import { Area } from '../../texts/areas.ts'
import type { ReadText, Text } from '../../texts/text.ts'
import { type CommonWords, meet, type Meeting } from './common-words.ts'
import { type Containment, containmentOf } from './containment.ts'
import { Nearness } from './nearness.ts'

/** Two texts in the words of both: what every step of a comparison looks at. */
export interface Pair {
  a: Text
  b: Text
  vocabulary: CommonWords
  /** By form id: how much a shared word tells, 0..1. */
  weights: Float64Array
  nearness: Nearness
  containment: Containment
  /** Whether the bodies are the same words in the same order. */
  identical: boolean
}

/** Two texts that were read in the words of one language. */
export function pairOf(readA: ReadText, readB: ReadText): Pair {
  return pairIn(meet(readA, readB))
}

export function pairIn({ a, b, common }: Meeting): Pair {
  return {
    a,
    b,
    vocabulary: common,
    weights: common.weights,
    nearness: new Nearness(common),
    containment: containmentOf(a, b, common),
    identical: sameBodies(a, b),
  }
}

function sameBodies(a: Text, b: Text): boolean {
  let [i, j] = [nextOfBody(a, 0), nextOfBody(b, 0)]
  if (i === a.forms.length) return false
  while (i < a.forms.length && j < b.forms.length && a.forms[i] === b.forms[j]) {
    i = nextOfBody(a, i + 1)
    j = nextOfBody(b, j + 1)
  }
  return i === a.forms.length && j === b.forms.length
}

/** The first token of the body from one on. */
function nextOfBody({ areas }: Text, from: number): number {
  let i = from
  while (i < areas.length && areas[i] !== Area.body) i++
  return i
}
