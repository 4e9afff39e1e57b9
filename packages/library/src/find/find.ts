import { setImmediate } from 'node:timers/promises'
import { type Article, compare, type Comparison, type Lexicon, sketchOf, type Span } from '@unspin/core'
import type { ArticleSummary, Candidate, Hub, Store } from '../store/store.ts'
import { bestFirst } from './ranking.ts'

export interface FindOptions {
  /** What is known about the words of the articles' language; see `compare`. */
  lexicon?: Lexicon
  /** How many candidates are compared in full; no more matches are given. */
  limit?: number
  /** Adds to each comparison how its verdict came about. */
  explain?: boolean
  /** The article asked about, where it is in the library itself: an article is no copy of itself. */
  exclude?: readonly string[]
  /**
   * No further candidate is compared once comparing has taken so long; the best come first, so what is left out is the least likely. One
   * comparison is not cut short, so an answer takes this and the longest of them.
   */
  milliseconds?: number
  /** No further candidate is compared once it says so: then this throws. */
  signal?: AbortSignal
}

/** An article of the library beside the one asked about: `comparison.a` is the one asked about. */
export interface Match {
  article: ArticleSummary
  comparison: Comparison
  /** How much speaks for it in the index. */
  score: number
}

/** A passage of the article asked about that very many articles have. */
export interface CommonPassage {
  span: Span
  /** To be given to `Store.sharing`, which lists the articles. */
  fingerprint: number
  articles: number
}

export interface Found {
  /** Copies first, those that have most in common first among them; then what is no copy. */
  matches: Match[]
  commonPassages: CommonPassage[]
  /** How many candidates the index gave, and how many of them there was time to compare. */
  candidates: number
  compared: number
}

const defaultLimit = 10
const defaultMilliseconds = 2000

/** The articles of a library that are, or may be, copies of an article. */
export async function find(store: Store, article: Article, options: FindOptions = {}): Promise<Found> {
  const { fingerprints, spans, terms } = sketchOf(article)
  const { limit = defaultLimit, exclude = [] } = options
  const { candidates, hubs } = await store.candidates({ fingerprints, terms, limit, exclude })
  const matches = await compareAll(store, article, candidates, options)
  return {
    matches: matches.sort(bestFirst),
    commonPassages: commonPassages(hubs, fingerprints, spans),
    candidates: candidates.length,
    compared: matches.length,
  }
}

async function compareAll(
  store: Store,
  article: Article,
  candidates: Candidate[],
  options: FindOptions,
): Promise<Match[]> {
  let left = options.milliseconds ?? defaultMilliseconds
  const matches: Match[] = []
  const stored = await store.read(candidates.map(({ id }) => id))
  for (const [i, found] of stored.entries()) {
    // Deleted since it was put forward.
    if (found === null) continue
    if (matches.length > 0 && left <= 0) break
    // A comparison holds the thread: others get their turn in between, and who calls it off is heard.
    await setImmediate()
    options.signal?.throwIfAborted()
    const { article: candidate, ...summary } = found
    const { lexicon, explain = false } = options
    const begun = performance.now()
    const comparison = compare(article, candidate, { ...(lexicon && { lexicon }), explain })
    left -= performance.now() - begun
    matches.push({ article: summary, comparison, score: candidates[i].score })
  }
  return matches
}

/** Where in the article the hubs stand, in order of the text. */
function commonPassages(hubs: Hub[], fingerprints: Uint32Array, spans: Int32Array): CommonPassage[] {
  const passages = hubs.map(({ fingerprint, articles }): CommonPassage => {
    const at = fingerprints.indexOf(fingerprint)
    return { span: [spans[2 * at], spans[2 * at + 1]], fingerprint, articles }
  })
  return passages.sort((one, other) => one.span[0] - other.span[0])
}
