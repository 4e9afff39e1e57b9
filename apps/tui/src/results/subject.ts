import type { ComparisonReport } from '@unspin/api'
import type { Side } from '@unspin/core'

/** What a report is about: two articles, what they are called, and their comparison. */
export interface Subject extends Pick<ComparisonReport, 'comparison' | 'articles'> {
  names: Record<Side, string>
}
