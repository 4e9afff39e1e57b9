import type { ComparisonReport } from '@unspin/api'
import type { Side } from '@unspin/core'

/** What a report is about: two articles, what they are called, and their comparison. */
export interface Subject extends Pick<ComparisonReport, 'comparison' | 'articles'> {
  names: Record<Side, string>
}

export const sides: readonly Side[] = ['a', 'b']

/** What a person reads for a side. */
export const sideNames: Record<Side, string> = { a: 'A', b: 'B' }

export function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a'
}
