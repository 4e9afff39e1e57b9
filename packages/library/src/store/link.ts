import type { Label, Side } from '@unspin/core'

/** What one comparison said of two articles of a library that are copies of one another. */
export interface Link {
  a: string
  b: string
  label: Label
  /** Of the label, 0..1. */
  confidence: number
  /** 0..1: the share of each body that has a counterpart in the other. */
  shares: Record<Side, number>
  /** 0..1: how much alike what corresponds is. */
  similarity: number
  /** Which of the two is the original, where the texts tell, and how surely, 0..1. */
  original: Side | null
  certainty: number
}
