import type { Hub } from '../store/store.ts'
import type { PostingList, PostingLists } from './lists.ts'
import { Scores } from './scores.ts'

/** A fingerprint that more articles than this have is a hub: only its first so many are read. */
const mostOfHub = 256
/** Postings read for the terms of one query, rarest terms first. */
const mostPostings = 60_000
/** So many terms are read whatever they cost: the names of a much-told story stand in very many articles. */
const leastTerms = 8
/** What a shared run of words tells beyond a shared word of the same rarity. */
const fingerprintWeight = 3

export interface Gathered {
  /** Best first. */
  candidates: { article: number; score: number; fingerprints: number }[]
  hubs: Hub[]
}

/**
 * The articles that share most with a sketch. An article's score is the sum of the rarities of what it
 * shares: the inverse document frequency of BM25 (Robertson and Zaragoza 2009). BM25's saturation and its
 * penalty for length are left out on purpose: to lift a passage into a long article is a copy too.
 */
export function gather(
  lists: PostingLists,
  query: { fingerprints: Uint32Array; terms: Uint32Array; limit: number },
  scores: Scores,
): Gathered {
  scores.begin(lists.end)
  const hubs = addFingerprints(lists, Uint32Array.from(new Set(query.fingerprints)), scores)
  addTerms(lists, query.terms, scores)
  return { candidates: scores.best(query.limit), hubs }
}

function addFingerprints(lists: PostingLists, keys: Uint32Array, scores: Scores): Hub[] {
  const hubs: Hub[] = []
  for (const list of rarestFirst(lists.find('fingerprint', keys))) {
    const weight = fingerprintWeight * rarity(list.count, lists.articles)
    list.visit(mostOfHub, (article) => scores.addFingerprint(article, weight))
    if (list.count > mostOfHub) hubs.push({ fingerprint: list.key, articles: list.count })
  }
  return hubs
}

function addTerms(lists: PostingLists, keys: Uint32Array, scores: Scores): void {
  let read = 0
  let terms = 0
  for (const list of rarestFirst(lists.find('term', keys))) {
    read += list.count
    if (read > mostPostings && terms >= leastTerms) return
    terms++
    const weight = rarity(list.count, lists.articles)
    list.visit(mostPostings, (article) => scores.add(article, weight))
  }
}

const rarestFirst = (lists: PostingList[]) =>
  lists.sort((one, other) => one.count - other.count || one.key - other.key)

/** Above 0 always: counts are of articles that were, too. */
const rarity = (count: number, articles: number) =>
  Math.log1p(Math.max(0.5, articles - count + 0.5) / (count + 0.5))
