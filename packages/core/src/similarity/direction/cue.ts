import type { Side } from '../../comparison.ts'

/** Something that speaks for one of two articles as the original. */
export interface Cue {
  original: Side
  /** Log-odds that it is right. */
  weight: number
  /** A sentence, with the figure behind it. */
  reason: string
}
