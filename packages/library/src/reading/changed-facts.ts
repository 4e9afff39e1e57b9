import type { ArticleSummary } from '../store/summary.ts'

/** What is told of an article beside its text, as it was and as it is. */
export interface ChangedFact {
  what: string
  before: string
  after: string
}

type Version = Pick<ArticleSummary, 'title' | 'byline' | 'published' | 'publisher'>

export function changedFacts(
  earlier: Version,
  later: Version,
  dayInWords: (day: string) => string,
): ChangedFact[] {
  const facts: readonly [what: string, of: (version: Version) => string | null][] = [
    ['Headline', ({ title }) => title],
    ['By', ({ byline }) => byline.join(', ') || null],
    ['Published', ({ published }) => published && dayInWords(published)],
    ['Outlet', ({ publisher }) => publisher],
  ]
  return facts
    .map(([what, of]) => ({ what, before: of(earlier) ?? 'none', after: of(later) ?? 'none' }))
    .filter(({ before, after }) => before !== after)
}
