import type {
  Comparison,
  Direction,
  Explanation,
  Passage,
  SharedQuotation,
  Side,
  Verdict,
} from '@unspin/core'
import type { AskedArticle } from '../articles/asked.ts'
import type { Subject } from './subject.ts'

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
  /** What the offsets refer to, of a page or an article of the library: it is not in a file as such. */
  text?: string
}

export function comparisonResult(
  { comparison, articles, names }: Subject,
  sources: Record<Side, Pick<AskedArticle, 'text' | 'notes'>>,
): ComparisonResult {
  const { verdict, direction, shares, passages, quotations, notes, explanation } = comparison
  const file = (side: Side): ComparedFile => ({
    file: names[side],
    title: comparison[side].title,
    words: comparison[side].words,
    ...(articles[side].text !== sources[side].text && { text: articles[side].text }),
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
    notes: [...sources.a.notes, ...sources.b.notes, ...notes],
    ...(explanation && { explanation }),
  }
}
