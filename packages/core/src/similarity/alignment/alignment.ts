import { Area } from '../../texts/areas.ts'
import type { Text } from '../../texts/text.ts'
import { nearWords } from '../pair/nearness.ts'
import type { Pair } from '../pair/pair.ts'
import type { Region } from '../regions/regions.ts'

/** Elements of `a` and of `b` that stand for each other, in order of both. Parallel arrays of indices. */
export interface Alignment {
  a: number[]
  b: number[]
}

/** Two sequences to be aligned. */
export interface Sequences {
  /** What each element is; runs of elements that both sides have anchor the alignment. */
  a: Int32Array
  b: Int32Array
  /** What is gained by a link of element i of `a` with element j of `b`: 0 where there is to be none. */
  gain: (i: number, j: number) => number
}

/** Above this many cells a gap between anchoring runs is left open rather than aligned element by element. */
const mostCells = 60_000
/** Up to this many, it is aligned so at once; a larger one is cut by shorter runs first. */
const fewCells = 1200
const runLength = 3

/** Aligns a region word by word. */
export function align({ a0, a1, b0, b1 }: Region, pair: Pair): Alignment {
  const { a, b, weights, nearness } = pair
  const isResidue = (i: number, j: number) =>
    a.areas[i] === Area.boilerplate || b.areas[j] === Area.boilerplate
  const gain = (i: number, j: number) => {
    if (isResidue(i, j)) return 0
    const [one, other] = [a.forms[i], b.forms[j]]
    const weight = Math.min(weights[one], weights[other])
    if (one === other) return 0.3 + weight
    if (weight === 0) return 0
    const near = nearness.ofWords(one, other)
    return near < nearWords ? 0 : near * (0.2 + weight)
  }
  const aligned = alignSequences({ a: a.forms, b: b.forms, gain }, [a0, a1], [b0, b1])
  return dropStrays(
    linksWhere(aligned, (i, j) => !isResidue(i, j)),
    a,
    weights,
  )
}

type Range = readonly [from: number, to: number]

/** Runs that both sides have once anchor the alignment, dynamic programming fills the gaps between them. */
export function alignSequences(sequences: Sequences, [a0, a1]: Range, [b0, b1]: Range): Alignment {
  const aligner = new Aligner(sequences)
  aligner.span(a0, a1, b0, b1, runLength)
  return aligner.result
}

class Aligner {
  readonly result: Alignment = { a: [], b: [] }
  private readonly a: Int32Array
  private readonly b: Int32Array
  private readonly gain: Sequences['gain']

  constructor({ a, b, gain }: Sequences) {
    this.a = a
    this.b = b
    this.gain = gain
  }

  /** Aligns elements a0..a1 with b0..b1, anchored by shared runs of `length` elements. */
  span(a0: number, a1: number, b0: number, b1: number, length: number): void {
    if (a0 >= a1 || b0 >= b1) return
    if (length === runLength) {
      while (a0 < a1 && b0 < b1 && this.a[a0] === this.b[b0]) this.link(a0++, b0++)
    }
    if (length === 0) {
      if ((a1 - a0) * (b1 - b0) <= mostCells) this.fill(a0, a1, b0, b1)
      return
    }
    let fromA = a0
    let fromB = b0
    for (const [i, j] of sharedRuns(this.a, this.b, a0, a1, b0, b1, length)) {
      if (i < fromA || j < fromB) continue
      let [s, t] = [i, j]
      while (s > fromA && t > fromB && this.a[s - 1] === this.b[t - 1]) {
        s--
        t--
      }
      this.span(fromA, s, fromB, t, this.shorter(fromA, s, fromB, t, length))
      while (s < a1 && t < b1 && this.a[s] === this.b[t]) this.link(s++, t++)
      fromA = s
      fromB = t
    }
    this.span(fromA, a1, fromB, b1, this.shorter(fromA, a1, fromB, b1, length))
  }

  private shorter(a0: number, a1: number, b0: number, b1: number, length: number): number {
    return (a1 - a0) * (b1 - b0) <= fewCells ? 0 : length - 1
  }

  private link(i: number, j: number): void {
    this.result.a.push(i)
    this.result.b.push(j)
  }

  /** The alignment of greatest gain of a small gap (Needleman and Wunsch 1970, gaps free). */
  private fill(a0: number, a1: number, b0: number, b1: number): void {
    const rows = a1 - a0
    const columns = b1 - b0
    const best = new Float32Array((rows + 1) * (columns + 1))
    for (let i = rows - 1; i >= 0; i--)
      for (let j = columns - 1; j >= 0; j--) {
        const at = i * (columns + 1) + j
        const skip = Math.max(best[at + 1], best[at + columns + 1])
        const gain = this.gain(a0 + i, b0 + j)
        best[at] = gain > 0 ? Math.max(skip, gain + best[at + columns + 2]) : skip
      }
    for (let i = 0, j = 0; i < rows && j < columns;) {
      const at = i * (columns + 1) + j
      if (best[at] === best[at + columns + 1]) i++
      else if (best[at] === best[at + 1]) j++
      else this.link(a0 + i++, b0 + j++)
    }
  }
}

/** Runs of `length` words that occur once in each span, thinned to those in the same order on both sides. */
function sharedRuns(
  a: Int32Array,
  b: Int32Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  length: number,
): [number, number][] {
  const inB = uniqueRuns(b, b0, b1, length)
  const shared: [number, number][] = []
  for (const [key, i] of uniqueRuns(a, a0, a1, length)) {
    const j = inB.get(key)
    if (i >= 0 && j !== undefined && j >= 0) shared.push([i, j])
  }
  return longestIncreasing(shared.sort((p, q) => p[0] - q[0]))
}

/** By run: where it begins, -1 when it occurs more than once. */
function uniqueRuns(forms: Int32Array, from: number, to: number, length: number): Map<number, number> {
  const runs = new Map<number, number>()
  for (let i = from; i + length <= to; i++) {
    let key = 0
    for (let k = 0; k < length; k++) key = (key * 131_071 + forms[i + k]) % 9_007_199_254_740_881
    runs.set(key, runs.has(key) ? -1 : i)
  }
  return runs
}

/** The longest subsequence whose second members increase (patience sorting). */
function longestIncreasing(pairs: [number, number][]): [number, number][] {
  const tails: number[] = []
  const previous = new Int32Array(pairs.length)
  for (let i = 0; i < pairs.length; i++) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]][1] < pairs[i][1]) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? tails[low - 1] : -1
    tails[low] = i
  }
  const chosen: [number, number][] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i]) chosen.push(pairs[i])
  return chosen.toReversed()
}

function linksWhere({ a, b }: Alignment, isKept: (i: number, j: number, k: number) => boolean): Alignment {
  const kept: Alignment = { a: [], b: [] }
  for (let k = 0; k < a.length; k++) {
    if (!isKept(a[k], b[k], k)) continue
    kept.a.push(a[k])
    kept.b.push(b[k])
  }
  return kept
}

/** A frequent word that is matched alone, no neighbour matched with it, is coincidence. */
function dropStrays(alignment: Alignment, { forms }: Text, weights: Float64Array): Alignment {
  const { a, b } = alignment
  const areBeside = (k: number, next: number) => a[next] - a[k] <= 2 && b[next] - b[k] <= 2
  return linksWhere(
    alignment,
    (i, _, k) =>
      (k > 0 && areBeside(k - 1, k)) || (k + 1 < a.length && areBeside(k, k + 1)) || weights[forms[i]] >= 0.2,
  )
}
