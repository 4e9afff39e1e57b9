import { random } from '../made-text.ts'

/** A figure for many samples: a median, say. */
export type Figure = (samples: readonly number[]) => number

/** What both took in one turn each, one after the other; sample `i` of both is of the same work. */
export interface Turns {
  before: number[]
  now: number[]
}

export interface Beside {
  before: number
  now: number
  /** Of `now` to `before`. */
  ratio: number
  /** Between these lie nine of ten ratios of turns drawn again: what the machine did meanwhile moves them. */
  spread: [low: number, high: number]
  /** The ratio by the best of each sample in all turns, which other work of the machine disturbs least. */
  best: number
}

/** Both, by a figure over all turns; `pickBest` tells the better of two samples. */
export function beside(
  turns: readonly Turns[],
  figure: Figure,
  pickBest: (...samples: number[]) => number = Math.min,
): Beside {
  const of = (some: readonly Turns[], side: keyof Turns) => figure(some.flatMap((turn) => turn[side]))
  const bestOf = (side: keyof Turns) =>
    figure(turns[0]!.now.map((_, i) => pickBest(...turns.map((turn) => turn[side][i]!))))
  const before = of(turns, 'before')
  const now = of(turns, 'now')
  return {
    before,
    now,
    ratio: now / before,
    spread: spreadOf(turns, (drawn) => of(drawn, 'now') / of(drawn, 'before')),
    best: bestOf('now') / bestOf('before'),
  }
}

const drawings = 400

/**
 * The bootstrap of Efron: turns are drawn with replacement, both sides of a turn together, since a machine
 * that is busy is busy for both. The same turns give the same spread.
 */
function spreadOf(turns: readonly Turns[], ratioOf: (drawn: Turns[]) => number): [number, number] {
  const draw = random(1)
  const ratios = Array.from({ length: drawings }, () =>
    ratioOf(turns.map(() => turns[Math.floor(draw() * turns.length)]!)),
  )
  return [quantile(0.05)(ratios), quantile(0.95)(ratios)]
}

export const quantile =
  (share: number): Figure =>
  (samples) =>
    samples.toSorted((x, y) => x - y)[Math.floor(share * samples.length)]!

export const median = quantile(0.5)
