import { Area } from '../../texts/areas.ts'
import type { Text } from '../../texts/text.ts'
import type { Pair } from '../pair/pair.ts'

/**
 * Places where both texts use the same rare words close together: an anchor joins a pair of words of `a` with the same pair of `b`,
 * in either order, other words between them or not. Such contextual skip n-grams survive replaced, dropped and reordered words,
 * where contiguous n-grams fade (Rodríguez Torrejón and Martín Ramos, PAN 2013).
 * Parallel arrays, in order of `a`.
 */
export interface Anchors {
  /** How many there are; the arrays may be longer. */
  count: number
  /** Token indices of the pair's first word in each text. */
  a: Int32Array
  b: Int32Array
  /** 0..1: how much sharing this pair tells. */
  weights: Float32Array
}

/** How many of the following words a word is paired with, and how far off they may stand. */
const partners = 4
const reach = 9
/** An occurrence of a frequent pair is joined with at most this many occurrences of the other text: those at the like place. */
const occurrencesPerPair = 6
const minWeight = 0.12

interface Pairs {
  count: number
  keys: Float64Array
  at: Int32Array
  weights: Float32Array
}

function pairsOf(text: Text, weights: Float64Array, stemCount: number): Pairs {
  const content = contentTokens(text, weights)
  const keys = new Float64Array(content.length * partners)
  const at = new Int32Array(content.length * partners)
  const pairWeights = new Float32Array(content.length * partners)
  let count = 0
  for (let i = 0; i < content.length; i++) {
    const first = content[i]
    for (let j = i + 1; j <= i + partners && j < content.length && content[j] - first <= reach; j++) {
      const one = text.stems[first]
      const other = text.stems[content[j]]
      if (one === other) continue
      keys[count] = one < other ? one * stemCount + other : other * stemCount + one
      at[count] = first
      pairWeights[count++] = weights[text.forms[first]] * weights[text.forms[content[j]]]
    }
  }
  return { count, keys, at, weights: pairWeights }
}

function contentTokens(text: Text, weights: Float64Array): Int32Array {
  const content = new Int32Array(text.tokens.count)
  let count = 0
  for (let i = 0; i < content.length; i++)
    if (text.areas[i] !== Area.boilerplate && weights[text.forms[i]] > 0) content[count++] = i
  return content.subarray(0, count)
}

/** Groups the pairs by key: `first[g] .. first[g + 1]` are the places of group g, in order of the text. */
function group(pairs: Pairs): { groupOf: Map<number, number>; first: Int32Array; places: Int32Array } {
  const groupOf = new Map<number, number>()
  const groups = new Int32Array(pairs.count)
  const sizes: number[] = []
  for (let i = 0; i < pairs.count; i++) {
    let g = groupOf.get(pairs.keys[i])
    if (g === undefined) {
      groupOf.set(pairs.keys[i], (g = sizes.length))
      sizes.push(0)
    }
    groups[i] = g
    sizes[g]++
  }
  const first = new Int32Array(sizes.length + 1)
  for (let g = 0; g < sizes.length; g++) first[g + 1] = first[g] + sizes[g]
  const places = new Int32Array(pairs.count)
  const filled = first.slice()
  for (let i = 0; i < pairs.count; i++) places[filled[groups[i]]++] = pairs.at[i]
  return { groupOf, first, places }
}

export function findAnchors({ a, b, weights, vocabulary: { stemCount } }: Pair): Anchors {
  const pairsA = pairsOf(a, weights, stemCount)
  const pairsB = pairsOf(b, weights, stemCount)
  const { groupOf, first, places } = group(pairsB)
  const occurrencesInA = countByGroup(pairsA, groupOf, first.length)
  const seen = new Int32Array(first.length)
  const found = { a: [] as number[], b: [] as number[], weights: [] as number[] }
  for (let i = 0; i < pairsA.count; i++) {
    const g = groupOf.get(pairsA.keys[i])
    if (g === undefined) continue
    const nth = seen[g]++
    const inB = first[g + 1] - first[g]
    if (pairsA.weights[i] < minWeight) continue
    const weight = pairsA.weights[i] / Math.sqrt(Math.min(inB, occurrencesInA[g]))
    // What stands everywhere in both texts is evidence for its like place alone: a text of refrains is a copy all the same.
    const taken = weight < minWeight ? 1 : Math.min(inB, occurrencesPerPair)
    const likePlace = Math.floor((nth * inB) / occurrencesInA[g])
    const from = first[g] + Math.max(0, Math.min(inB - taken, likePlace - (taken >> 1)))
    for (let k = from; k < from + taken; k++) {
      found.a.push(pairsA.at[i])
      found.b.push(places[k])
      found.weights.push(Math.max(weight, minWeight))
    }
  }
  return {
    count: found.a.length,
    a: new Int32Array(found.a),
    b: new Int32Array(found.b),
    weights: new Float32Array(found.weights),
  }
}

function countByGroup(pairs: Pairs, groupOf: Map<number, number>, groups: number): Int32Array {
  const counts = new Int32Array(groups)
  for (let i = 0; i < pairs.count; i++) {
    const g = groupOf.get(pairs.keys[i])
    if (g !== undefined) counts[g]++
  }
  return counts
}
