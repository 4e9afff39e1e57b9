import { sketchOf, type Span } from '@unspin/core'
import type { Candidate, Hub, Store } from '../store/store.ts'
import type { StoredArticle } from '../store/summary.ts'

/** What the index tells of one of its own articles: those that it may be linked to. */
export interface Prospects {
  /** Its score beside itself: the most that a candidate can have. */
  own: number
  /** All others, best first. */
  candidates: Candidate[]
  /** Of a passage that very many have, the first of them. */
  firsts: string[]
  /** Those that share the words of its quotations, whatever else they tell. */
  quoting: string[]
}

const mostCandidates = 32
/** Hubs asked for their first articles, and how many of these are taken. */
const mostHubs = 5
export const mostFirsts = 4
/**
 * Articles looked into for the quotations alone, and how much of the words of all quotations each must
 * share: those of one of ten or so.
 */
const mostQuoting = 6
const leastQuoted = 0.15
/** Three fingerprints are a run of fifty words or so. */
export const leastFingerprints = 3

/** In the order of the ids; null for those that the library does not have any more. */
export async function prospectsOf(store: Store, ids: readonly string[]): Promise<(Prospects | null)[]> {
  const found: (Prospects | null)[] = []
  for (const stored of await store.read(ids)) {
    if (stored === null) {
      found.push(null)
      continue
    }
    const query = { ...sketchOf(stored.article), limit: mostCandidates }
    const { candidates, hubs } = await store.candidates(query)
    found.push({
      own: candidates[0]?.score ?? 0,
      candidates: candidates.filter(({ id }) => id !== stored.id),
      firsts: await firstsOf(store, hubs),
      quoting: await quotingOf(store, stored),
    })
  }
  return found
}

/**
 * The nearest copies of a story told a thousand times are near to one another alone; all are compared with
 * its first ones, so that they hold together.
 */
async function firstsOf(store: Store, hubs: readonly Hub[]): Promise<string[]> {
  const counts = new Map<string, number>()
  for (const { fingerprint } of hubs.slice(0, mostHubs))
    for (const id of (await store.sharing(fingerprint, { limit: mostFirsts })).ids)
      counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].flatMap(([id, count]) => (count >= leastFingerprints ? [id] : [])).slice(0, mostFirsts)
}

async function quotingOf(store: Store, { id, article }: StoredArticle): Promise<string[]> {
  if (article.quotes.length === 0) return []
  const bodySpans = article.quotes.map(({ start, end }): Span => [start, end])
  const sketch = sketchOf({ ...article, title: null, bodySpans })
  const { candidates } = await store.candidates({ ...sketch, limit: mostQuoting + 1 })
  const own = candidates.find((candidate) => candidate.id === id)?.score ?? candidates[0]?.score ?? 0
  return candidates.flatMap((one) => (one.id !== id && one.score >= leastQuoted * own ? [one.id] : []))
}
