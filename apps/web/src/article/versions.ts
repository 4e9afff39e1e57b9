import { dayText } from '../design/dates.ts'
import type { Version } from './article.ts'

/** What is told of an article beside its text, as it was and as it is. */
export interface ChangedFact {
  what: string
  before: string
  after: string
}

const facts: readonly [what: string, of: (version: Version) => string | null][] = [
  ['Headline', ({ title }) => title],
  ['By', ({ byline }) => byline.join(', ') || null],
  ['Published', ({ published }) => published && dayText(published)],
  ['Outlet', ({ publisher }) => publisher],
]

export function changedFacts(earlier: Version, later: Version): ChangedFact[] {
  return facts
    .map(([what, of]) => ({ what, before: of(earlier) ?? 'none', after: of(later) ?? 'none' }))
    .filter(({ before, after }) => before !== after)
}
