import type {
  Comparison,
  Direction,
  Explanation,
  Passage,
  SharedQuotation,
  Side,
  Verdict,
} from '@unspin/core'
import type { Subject } from '../report/subject.ts'

/** A comparison as programs get it. A public contract: fields may be added, never renamed or dropped. */
export interface ComparisonResult {
  a: ComparedFile
  b: ComparedFile
  verdict: Verdict
  direction: Direction
  shares: Comparison['shares']
  passages: Omit<Passage, 'only'>[]
  quotations: SharedQuotation[]
  notes: string[]
  /** When asked for. */
  explanation?: Explanation
}

interface ComparedFile {
  file: string
  title: string | null
  words: number
}

export function comparisonResult(
  { comparison, names }: Subject,
  sourceNotes: readonly string[],
): ComparisonResult {
  const { verdict, direction, shares, passages, quotations, notes, explanation } = comparison
  const file = (side: Side): ComparedFile => ({
    file: names[side],
    title: comparison[side].title,
    words: comparison[side].words,
  })
  return {
    a: file('a'),
    b: file('b'),
    verdict,
    direction,
    shares,
    passages: passages.map(({ kind, a, b, similarity, replacements }) => ({
      kind,
      a,
      b,
      similarity,
      replacements,
    })),
    quotations,
    notes: [...sourceNotes, ...notes],
    ...(explanation && { explanation }),
  }
}
