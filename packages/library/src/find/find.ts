import { type Article, sketchOf, type Span } from '@unspin/core'
import { type Together, togetherOf } from '../reading/together/together.ts'
import type { Hub, Store } from '../store/store.ts'
import { Candidates } from './candidates.ts'
import { Comparing, type ComparingOptions } from './comparing.ts'
import type { Match } from './match.ts'
import { defaultMatches } from './limits.ts'
import { bestFirst, isCopy } from './ranking.ts'

export interface FindOptions extends ComparingOptions {
  /**
   * How many matches are given, `defaultMatches` unless it is said; all copies are counted, whatever it is.
   */
  limit?: number
  /** The article asked about, where it is in the library itself: an article is no copy of itself. */
  exclude?: readonly string[]
  /**
   * No further candidate is compared once comparing has taken so long; the best come first, so what is left
   * out is the least likely. One comparison is not cut short, so an answer takes this and the longest of
   * them. Unless it is said, it grows with `limit`.
   */
  milliseconds?: number
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
  /** How many copies were found; `matches` gives no more than its limit. */
  copies: number
  /**
   * Whether copies were still coming when comparing ended, by its limit or because the time was
   * up: there are at least so many.
   */
  more: boolean
  /** What of the article stands in all the copies that were found, taken together. */
  together: Together
  commonPassages: CommonPassage[]
  /** How many candidates were to be compared, and how many of them there was time for. */
  candidates: number
  compared: number
}

const leastMilliseconds = 2000
/** Who asks for more has time for it. Two articles of news take a few milliseconds. */
const millisecondsPerMatch = 20

/** The articles of a library that are, or may be, copies of an article. */
export async function find(store: Store, article: Article, options: FindOptions = {}): Promise<Found> {
  const { limit = defaultMatches, exclude = [] } = options
  const { milliseconds = Math.max(leastMilliseconds, millisecondsPerMatch * limit) } = options
  const { fingerprints, spans, terms } = sketchOf(article)
  const candidates = new Candidates(store, { fingerprints, terms, exclude })
  const comparing = new Comparing(store, article, milliseconds, options)
  const { compared, more } = await compareWhileCopiesCome(candidates, comparing)
  const copies = compared.filter(isCopy)
  return {
    matches: compared.sort(bestFirst).slice(0, limit),
    copies: copies.length,
    more,
    together: togetherOf(article, copies),
    commonPassages: commonPassages(candidates.hubs, fingerprints, spans),
    candidates: compared.length + comparing.left,
    compared: compared.length,
  }
}

const firstBatch = 10

/**
 * Candidates come best first, so copies end where some in a row are none. A batch in whose last half there is
 * a copy is followed by another; where there were many copies already it is a larger one, as excerpts stand
 * among articles about the same matter. Rejected: to stop at the first that is no copy, which an independent
 * report of the same event often is, before the excerpts; and to compare a fixed number, which told of ten
 * copies where there were fourteen.
 */
async function compareWhileCopiesCome(
  candidates: Candidates,
  comparing: Comparing,
): Promise<{ compared: Match[]; more: boolean }> {
  const compared: Match[] = []
  for (;;) {
    const copies = compared.filter(isCopy).length
    const batch = await candidates.next(Math.max(firstBatch, Math.ceil(copies / 4)))
    if (batch.length === 0) return { compared, more: candidates.isAtLimit }
    compared.push(...(await comparing.compareAll(batch)))
    const areStillComing = compared.slice(-Math.ceil(batch.length / 2)).some(isCopy)
    if (!areStillComing || comparing.left > 0) return { compared, more: areStillComing }
  }
}

/** Where in the article the hubs stand, in order of the text. */
function commonPassages(hubs: Hub[], fingerprints: Uint32Array, spans: Int32Array): CommonPassage[] {
  const passages = hubs.map(({ fingerprint, articles }): CommonPassage => {
    const at = fingerprints.indexOf(fingerprint)
    return { span: [spans[2 * at], spans[2 * at + 1]], fingerprint, articles }
  })
  return passages.sort((one, other) => one.span[0] - other.span[0])
}
