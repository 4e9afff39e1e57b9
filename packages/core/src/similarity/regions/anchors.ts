import { Area } from '../../texts/areas.ts'
import type { Text } from '../../texts/text.ts'
import type { Pair } from '../pair/pair.ts'

/**
 * Places where both texts use the same rare words close together: an anchor joins a pair of words of `a` with
 * the same pair of `b`, in either order, other words between them or not. Such contextual skip n-grams
 * survive replaced, dropped and reordered words, where contiguous n-grams fade (Rodríguez Torrejón and Martín
 * Ramos, PAN 2013). Parallel arrays, in order of `a`.
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
/**
 * An occurrence of a frequent pair is joined with at most this many occurrences of the other
 * text: those at the like place.
 */
const occurrencesPerPair = 6
const minWeight = 0.12

/**
 * Pairs of words that a text has close together, in order of the text. Parallel arrays, longer than `count`.
 */
interface Pairs {
  count: number
  /** By pair: a number that the same two words have in common. */
  keys: Float64Array
  /** By pair: the token of its first word. */
  at: Int32Array
  weights: Float32Array
}

function pairsOf(text: Text, weights: Float64Array, stemCount: number): Pairs {
  const { stems, forms } = text
  const content = contentTokens(text, weights)
  const keys = new Float64Array(content.length * partners)
  const at = new Int32Array(content.length * partners)
  const pairWeights = new Float32Array(content.length * partners)
  let count = 0
  for (let i = 0; i < content.length; i++) {
    const first = content[i]
    const one = stems[first]
    const weight = weights[forms[first]]
    const end = Math.min(content.length, i + partners + 1)
    for (let j = i + 1; j < end && content[j] - first <= reach; j++) {
      const other = stems[content[j]]
      if (one === other) continue
      keys[count] = one < other ? one * stemCount + other : other * stemCount + one
      at[count] = first
      pairWeights[count++] = weight * weights[forms[content[j]]]
    }
  }
  return { count, keys, at, weights: pairWeights }
}

function contentTokens({ forms, areas }: Text, weights: Float64Array): Int32Array {
  const content = new Int32Array(forms.length)
  let count = 0
  for (let i = 0; i < content.length; i++)
    if (areas[i] !== Area.boilerplate && weights[forms[i]] > 0) content[count++] = i
  return content.subarray(0, count)
}

/**
 * Pairs gathered by their words: `first[g] .. first[g + 1]` are the `places` of
 * group g, in order of the text.
 */
interface Groups {
  first: Int32Array
  places: Int32Array
  /** The group of a key; -1 for none. */
  of: (key: number) => number
}

/** Groups by open addressing, since a Map of figures beyond 2^30 makes an object of each. */
function groupsOf({ count, keys, at }: Pairs): Groups {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2)))
  const mask = slots.length - 1
  const groupKeys = new Float64Array(count)
  const groups = new Int32Array(count)
  const first = new Int32Array(count + 1)
  let known = 0
  const slotOf = (key: number): number => {
    let slot = hashOf(key) & mask
    while (slots[slot] !== 0 && groupKeys[slots[slot] - 1] !== key) slot = (slot + 1) & mask
    return slot
  }
  for (let i = 0; i < count; i++) {
    const slot = slotOf(keys[i])
    if (slots[slot] === 0) {
      groupKeys[known++] = keys[i]
      slots[slot] = known
    }
    groups[i] = slots[slot] - 1
    first[groups[i] + 1]++
  }
  for (let g = 0; g < known; g++) first[g + 1] += first[g]
  const places = new Int32Array(count)
  const filled = first.slice(0, known)
  for (let i = 0; i < count; i++) places[filled[groups[i]]++] = at[i]
  return { first: first.subarray(0, known + 1), places, of: (key) => slots[slotOf(key)] - 1 }
}

// Unknown to whoever writes the articles, who could else choose words that all fall into one place.
const seed = Math.floor(Math.random() * 0x1_0000_0000) | 1

function hashOf(key: number): number {
  const low = Math.imul(key | 0, 0x9e3779b1) ^ seed
  const hash = Math.imul(low ^ (low >>> 15) ^ ((key / 0x1_0000_0000) | 0), 0x85ebca77)
  return hash ^ (hash >>> 13)
}

export function findAnchors({ a, b, weights, vocabulary: { stemCount } }: Pair): Anchors {
  const pairsA = pairsOf(a, weights, stemCount)
  const { first, places, of } = groupsOf(pairsOf(b, weights, stemCount))
  const groups = new Int32Array(pairsA.count)
  const occurrencesInA = new Int32Array(first.length)
  for (let i = 0; i < pairsA.count; i++) {
    const g = (groups[i] = of(pairsA.keys[i]))
    if (g >= 0) occurrencesInA[g]++
  }
  const seen = new Int32Array(first.length)
  const found = { a: [] as number[], b: [] as number[], weights: [] as number[] }
  for (let i = 0; i < pairsA.count; i++) {
    const g = groups[i]
    if (g < 0) continue
    const nth = seen[g]++
    const inB = first[g + 1] - first[g]
    if (pairsA.weights[i] < minWeight) continue
    const weight = pairsA.weights[i] / Math.sqrt(Math.min(inB, occurrencesInA[g]))
    // What stands everywhere in both texts is evidence for its like place alone: a text of
    // refrains is a copy all the same.
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
    a: Int32Array.from(found.a),
    b: Int32Array.from(found.b),
    weights: Float32Array.from(found.weights),
  }
}
