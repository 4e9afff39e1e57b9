import { Area, type Text } from '../normalization/text.ts'
import type { Nearness } from './nearness.ts'
import { nearWords } from './nearness.ts'
import type { Pair } from './pair.ts'
import type { Region } from './regions.ts'

/** Words of `a` and `b` that stand for each other, in order of both texts. Parallel arrays of token indices. */
export interface Alignment {
  a: number[]
  b: number[]
  /** 1 the same form, less for another form of the word or a word near in meaning. */
  nearness: number[]
}

/** Above this many cells a gap between anchoring runs is left open rather than aligned word by word. */
const mostCells = 60_000
const runLength = 3

/** Aligns a region word by word: runs that both sides have once anchor it, dynamic programming fills the gaps between them. */
export function align(region: Region, pair: Pair): Alignment {
  const aligner = new Aligner(pair)
  aligner.span(region.a0, region.a1, region.b0, region.b1, runLength)
  return dropStrays(aligner.result, pair)
}

class Aligner {
  readonly result: Alignment = { a: [], b: [], nearness: [] }
  private readonly a: Text
  private readonly b: Text
  private readonly weights: Float64Array
  private readonly nearness: Nearness

  constructor({ a, b, weights, nearness }: Pair) {
    this.a = a
    this.b = b
    this.weights = weights
    this.nearness = nearness
  }

  /** Aligns tokens a0..a1 with b0..b1, anchored by shared runs of `length` words. */
  span(a0: number, a1: number, b0: number, b1: number, length: number): void {
    if (a0 >= a1 || b0 >= b1) return
    if (length === runLength) {
      while (a0 < a1 && b0 < b1 && this.a.forms[a0] === this.b.forms[b0]) this.link(a0++, b0++, 1)
    }
    if (length === 0) {
      if ((a1 - a0) * (b1 - b0) <= mostCells) this.fill(a0, a1, b0, b1)
      return
    }
    let fromA = a0
    let fromB = b0
    for (const [i, j] of sharedRuns(this.a.forms, this.b.forms, a0, a1, b0, b1, length)) {
      if (i < fromA || j < fromB) continue
      let [s, t] = [i, j]
      while (s > fromA && t > fromB && this.a.forms[s - 1] === this.b.forms[t - 1]) {
        s--
        t--
      }
      this.span(fromA, s, fromB, t, this.shorter(fromA, s, fromB, t, length))
      while (s < a1 && t < b1 && this.a.forms[s] === this.b.forms[t]) this.link(s++, t++, 1)
      fromA = s
      fromB = t
    }
    this.span(fromA, a1, fromB, b1, this.shorter(fromA, a1, fromB, b1, length))
  }

  /** Small gaps are filled at once; large ones are cut again by shorter runs. */
  private shorter(a0: number, a1: number, b0: number, b1: number, length: number): number {
    return (a1 - a0) * (b1 - b0) <= 1200 ? 0 : length - 1
  }

  private link(i: number, j: number, nearness: number): void {
    if (this.a.areas[i] === Area.boilerplate || this.b.areas[j] === Area.boilerplate) return
    this.result.a.push(i)
    this.result.b.push(j)
    this.result.nearness.push(nearness)
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
      else {
        this.link(a0 + i, b0 + j, this.nearness.ofWords(this.a.forms[a0 + i], this.b.forms[b0 + j]))
        i++
        j++
      }
    }
  }

  private gain(i: number, j: number): number {
    if (this.a.areas[i] === Area.boilerplate || this.b.areas[j] === Area.boilerplate) return 0
    const [one, other] = [this.a.forms[i], this.b.forms[j]]
    const weight = Math.min(this.weights[one], this.weights[other])
    if (one === other) return 0.3 + weight
    if (weight === 0) return 0
    const nearness = this.nearness.ofWords(one, other)
    return nearness < nearWords ? 0 : nearness * (0.2 + weight)
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

/** A frequent word that is matched alone, no neighbour matched with it, is coincidence. */
function dropStrays({ a, b, nearness }: Alignment, { a: text, weights }: Pair): Alignment {
  const kept: Alignment = { a: [], b: [], nearness: [] }
  for (let k = 0; k < a.length; k++) {
    const joined =
      (k > 0 && a[k] - a[k - 1] <= 2 && b[k] - b[k - 1] <= 2) ||
      (k + 1 < a.length && a[k + 1] - a[k] <= 2 && b[k + 1] - b[k] <= 2)
    if (!joined && weights[text.forms[a[k]]] < 0.2) continue
    kept.a.push(a[k])
    kept.b.push(b[k])
    kept.nearness.push(nearness[k])
  }
  return kept
}
