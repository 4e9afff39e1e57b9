import type { FindReport } from '@unspin/api'
import { type Comparison, copyLabels } from '@unspin/core'
import type { Match } from '@unspin/library'

/**
 * A match as programs get it: `a` is the article asked about, `b` the one in the library. A public contract:
 * fields may be added, never renamed or dropped.
 */
export interface MatchResult {
  id: string
  label: Comparison['verdict']['label']
  confidence: number
  /** How much of the article asked about is in this one. */
  share: number
  shares: Comparison['shares']
  direction: Comparison['direction']
  title: string | null
  publisher: string | null
  published: string | null
  publishedTime: string | null
  source: string | null
  words: number
  version: number
  reasons: string[]
  /** When asked for. */
  explanation?: Comparison['explanation']
}

/** What was found as programs get it. A public contract too. */
export interface FindResult {
  /** Best first; copies alone unless all were asked for. */
  matches: MatchResult[]
  /** How many copies were found; `matches` gives no more than were asked for. */
  copies: number
  /** Where copies were still coming when comparing ended: there are at least so many. */
  atLeast?: true
  /** Where there are, or are likely to be, further copies than those in `matches`. */
  more?: true
  /** How much of the article stands in all copies taken together, by which, and how much in none. */
  together: FindReport['together']
  /** Passages that very many articles have, with how many. */
  commonPassages: FindReport['commonPassages']
  /** How many candidates were to be compared, and how many of them were. */
  candidates: number
  compared: number
}

export function findResult(report: Omit<FindReport, 'article'>, all?: boolean): FindResult {
  const { copies, more, together, commonPassages, candidates, compared } = report
  const matches = matchesAsked(report, all)
  return {
    matches: matches.map(matchResult),
    copies,
    ...(more && { atLeast: true }),
    ...((more || copies > matches.filter(isCopy).length) && { more: true }),
    together,
    commonPassages,
    candidates,
    compared,
  }
}

/** The copies, or all that was compared. */
export const matchesAsked = ({ matches }: Pick<FindReport, 'matches'>, all?: boolean): Match[] =>
  all ? matches : matches.filter(isCopy)

export const isCopy = ({ comparison }: Match): boolean => copyLabels.has(comparison.verdict.label)

export function matchResult({ article, comparison }: Match): MatchResult {
  const { id, title, publisher, published, publishedTime, source, words, version } = article
  const { verdict, shares, direction, explanation } = comparison
  return {
    id,
    label: verdict.label,
    confidence: verdict.confidence,
    share: shares.a,
    shares,
    direction,
    title,
    publisher,
    published,
    publishedTime,
    source,
    words,
    version,
    reasons: verdict.reasons,
    ...(explanation && { explanation }),
  }
}
