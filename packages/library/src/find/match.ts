import type { Comparison } from '@unspin/core'
import type { ArticleSummary } from '../store/summary.ts'

/** An article of the library beside the one asked about: `comparison.a` is the one asked about. */
export interface Match {
  article: ArticleSummary
  comparison: Comparison
  /** How much speaks for it in the index. */
  score: number
}
