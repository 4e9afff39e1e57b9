import type { Rectangle } from '../pair/rectangle.ts'
import { sharedRuns } from './shared-runs.ts'

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
/**
 * The longest runs that anchor an alignment are asked for first: three words stand together
 * once in a text, and few twice.
 */
const longestRun = 3

/** Runs that both sides have once anchor the alignment, dynamic programming fills the gaps between them. */
export function alignSequences(sequences: Sequences, within: Rectangle): Alignment {
  const aligner = new Aligner(sequences)
  aligner.align(within)
  return aligner.result
}

const cellsOf = ({ a0, a1, b0, b1 }: Rectangle): number => (a1 - a0) * (b1 - b0)

class Aligner {
  readonly result: Alignment = { a: [], b: [] }
  private readonly sequences: Sequences

  constructor(sequences: Sequences) {
    this.sequences = sequences
  }

  align({ a0, a1, b0, b1 }: Rectangle): void {
    const begins = this.follow(a0, b0, a1, b1)
    this.byRuns({ a0: a0 + begins, a1, b0: b0 + begins, b1 }, longestRun)
  }

  /**
   * Aligns a rectangle anchored by shared runs of `length` elements, and what lies
   * between those by shorter ones.
   */
  private byRuns(within: Rectangle, length: number): void {
    const { a0, a1, b0, b1 } = within
    if (a0 >= a1 || b0 >= b1) return
    if (length === 0) {
      if (cellsOf(within) <= mostCells) this.fill(within)
      return
    }
    const { a, b } = this.sequences
    const runs = sharedRuns(this.sequences, within, length)
    let [fromA, fromB] = [a0, b0]
    for (let k = 0; k < runs.a.length; k++) {
      let [i, j] = [runs.a[k], runs.b[k]]
      if (i < fromA || j < fromB) continue
      while (i > fromA && j > fromB && a[i - 1] === b[j - 1]) {
        i--
        j--
      }
      this.between({ a0: fromA, a1: i, b0: fromB, b1: j }, length)
      const followed = this.follow(i, j, a1, b1)
      fromA = i + followed
      fromB = j + followed
    }
    this.between({ a0: fromA, a1, b0: fromB, b1 }, length)
  }

  /** What no run of `length` is left in. A small one need not be cut further. */
  private between(within: Rectangle, length: number): void {
    this.byRuns(within, cellsOf(within) <= fewCells ? 0 : length - 1)
  }

  /** Links equal elements from two places on, as far as they reach: how many. */
  private follow(i: number, j: number, a1: number, b1: number): number {
    const { a, b } = this.sequences
    let count = 0
    while (i + count < a1 && j + count < b1 && a[i + count] === b[j + count]) {
      this.link(i + count, j + count)
      count++
    }
    return count
  }

  private link(i: number, j: number): void {
    this.result.a.push(i)
    this.result.b.push(j)
  }

  /** The alignment of greatest gain of a small gap (Needleman and Wunsch 1970, gaps free). */
  private fill({ a0, a1, b0, b1 }: Rectangle): void {
    const { gain } = this.sequences
    const rows = a1 - a0
    const columns = b1 - b0
    const width = columns + 1
    const best = roomFor((rows + 1) * width)
    for (let j = 0; j <= columns; j++) best[rows * width + j] = 0
    for (let i = rows - 1; i >= 0; i--) {
      best[i * width + columns] = 0
      for (let j = columns - 1; j >= 0; j--) {
        const at = i * width + j
        const skip = Math.max(best[at + 1], best[at + width])
        const gained = gain(a0 + i, b0 + j)
        best[at] = gained > 0 ? Math.max(skip, gained + best[at + width + 1]) : skip
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns;) {
      const at = i * width + j
      if (best[at] === best[at + width]) i++
      else if (best[at] === best[at + 1]) j++
      else this.link(a0 + i++, b0 + j++)
    }
  }
}

// One table serves all gaps: only one is filled at a time.
let table = new Float32Array(1 << 11)

function roomFor(cells: number): Float32Array {
  if (cells > table.length) table = new Float32Array(cells)
  return table
}
