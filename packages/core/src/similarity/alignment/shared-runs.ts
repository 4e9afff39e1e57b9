import type { Side } from '../../comparison.ts'
import type { Rectangle } from '../pair/rectangle.ts'

/** Places where a run of elements begins in both sequences, in order of both. Parallel arrays. */
export interface SharedRuns {
  a: Int32Array
  b: Int32Array
}

const firstRoom = 1 << 12
/** One more than the place in `b` of a run, by its hash; open addressing, never more than half full. */
let slots = new Int32Array(firstRoom)
/** By place in `b` of a run: how often it occurs in each sequence. */
let timesInB = new Uint8Array(firstRoom)
let timesInA = new Uint8Array(firstRoom)
/** By place in `a`: where `b` has the same run first; -1 for nowhere. */
let counterpart = new Int32Array(firstRoom)

/**
 * Runs of `length` elements that occur once in each side of a rectangle, thinned to those
 * in the same order on both sides.
 */
export function sharedRuns(
  { a, b }: Readonly<Record<Side, Int32Array>>,
  { a0, a1, b0, b1 }: Rectangle,
  length: number,
): SharedRuns {
  const [inA, inB] = [a1 - length + 1 - a0, b1 - length + 1 - b0]
  if (inA <= 0 || inB <= 0) return none
  makeRoom(inA, inB)
  const mask = slotsFor(inB) - 1
  slots.fill(0, 0, mask + 1)
  timesInA.fill(0, 0, inB)
  timesInB.fill(0, 0, inB)
  for (let j = 0; j < inB; j++) {
    let at = hashOf(b, b0 + j, length) & mask
    while (slots[at] !== 0 && !areSame(b, b0 + slots[at] - 1, b, b0 + j, length)) at = (at + 1) & mask
    if (slots[at] === 0) slots[at] = j + 1
    const first = slots[at] - 1
    if (timesInB[first] < 2) timesInB[first]++
  }
  for (let i = 0; i < inA; i++) {
    let at = hashOf(a, a0 + i, length) & mask
    while (slots[at] !== 0 && !areSame(b, b0 + slots[at] - 1, a, a0 + i, length)) at = (at + 1) & mask
    const j = slots[at] - 1
    counterpart[i] = j
    if (j >= 0 && timesInA[j] < 2) timesInA[j]++
  }
  const shared: SharedRuns = { a: new Int32Array(inA), b: new Int32Array(inA) }
  let count = 0
  for (let i = 0; i < inA; i++) {
    const j = counterpart[i]
    if (j < 0 || timesInA[j] !== 1 || timesInB[j] !== 1) continue
    shared.a[count] = a0 + i
    shared.b[count++] = b0 + j
  }
  return longestIncreasing(shared, count)
}

const none: SharedRuns = { a: new Int32Array(0), b: new Int32Array(0) }

const slotsFor = (runs: number): number => 2 ** Math.ceil(Math.log2(2 * runs))

function makeRoom(inA: number, inB: number): void {
  if (slotsFor(inB) > slots.length) {
    slots = new Int32Array(slotsFor(inB))
    timesInA = new Uint8Array(slots.length)
    timesInB = new Uint8Array(slots.length)
  }
  if (inA > counterpart.length) counterpart = new Int32Array(slotsFor(inA))
}

// Unknown to whoever writes the articles, who could else choose words that all fall into one place.
const seed = Math.floor(Math.random() * 0x1_0000_0000) | 1

function hashOf(ids: Int32Array, from: number, length: number): number {
  let hash = seed
  for (let k = 0; k < length; k++) hash = Math.imul(hash ^ ids[from + k], 0x9e3779b1) ^ (hash >>> 13)
  return hash ^ (hash >>> 16)
}

function areSame(p: Int32Array, i: number, q: Int32Array, j: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (p[i + k] !== q[j + k]) return false
  return true
}

/** The longest subsequence of the first `count` whose second members increase (patience sorting). */
function longestIncreasing({ a, b }: SharedRuns, count: number): SharedRuns {
  const tails = new Int32Array(count)
  const previous = new Int32Array(count)
  let length = 0
  for (let i = 0; i < count; i++) {
    let low = 0
    let high = length
    while (low < high) {
      const middle = (low + high) >> 1
      if (b[tails[middle]] < b[i]) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? tails[low - 1] : -1
    tails[low] = i
    if (low === length) length++
  }
  const chosen: SharedRuns = { a: new Int32Array(length), b: new Int32Array(length) }
  for (let k = length - 1, i = length > 0 ? tails[length - 1] : -1; k >= 0; k--, i = previous[i]) {
    chosen.a[k] = a[i]
    chosen.b[k] = b[i]
  }
  return chosen
}
