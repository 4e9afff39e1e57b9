import type { FindReport } from '@unspin/api'
import type { Comparison } from '@unspin/core'
import type { Match } from '@unspin/library'

/** A match as programs get it: `a` is the article asked about, `b` the one in the library. A public contract: fields may be added, never renamed or dropped. */
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
  source: string | null
  words: number
  version: number
  reasons: string[]
  /** When asked for. */
  explanation?: Comparison['explanation']
}

export interface FindResult {
  matches: MatchResult[]
  /** Passages that very many articles have, with how many. */
  commonPassages: FindReport['commonPassages']
  /** How many candidates the index put forward, and how many of them were compared. */
  candidates: number
  compared: number
}

export function findResult({
  matches,
  commonPassages,
  candidates,
  compared,
}: Omit<FindReport, 'article'>): FindResult {
  return { matches: matches.map(matchResult), commonPassages, candidates, compared }
}

export function matchResult({ article, comparison }: Match): MatchResult {
  const { id, title, publisher, published, source, words, version } = article
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
    source,
    words,
    version,
    reasons: verdict.reasons,
    ...(explanation && { explanation }),
  }
}
