import { setImmediate } from 'node:timers/promises'
import type { Lexicon } from '@unspin/core'
import type { NewAlteration } from '../store/links.ts'
import type { Prospects } from '../families/prospects.ts'
import type { Look } from '../families/waiting.ts'
import type { Store } from '../store/store.ts'
import type { StoredArticle } from '../store/summary.ts'
import { alterationsIn } from './comparing.ts'

const batchSize = 64
/** Of the candidates that an article was compared with, so many: the nearest. */
const mostCandidates = 16

/**
 * Compares the quotations of articles that an older release compared without them; tells how many articles
 * are done, batch by batch. What it has told of is durable; broken off, it goes on where it was.
 */
export async function* compareQuotations(
  store: Store,
  look: Look,
  { lexicon, signal }: { lexicon?: Lexicon; signal?: AbortSignal },
): AsyncGenerator<number> {
  for (let done = 0; ;) {
    const waiting = await store.links.waitingForQuotations(batchSize)
    if (waiting.length === 0) return
    const ids = waiting.map(({ id }) => id)
    const prospects = await look(ids)
    const quoted = new Map<string, number>()
    const alterations: NewAlteration[] = []
    for (const [i, stored] of (await store.read(ids)).entries()) {
      signal?.throwIfAborted()
      await setImmediate()
      // An article that has been deleted since is missing here.
      if (stored === null || !prospects[i]) continue
      quoted.set(stored.id, stored.article.quotes.length)
      const alterationsWith = alterationsIn(stored, lexicon)
      for (const other of await othersFor(store, stored, prospects[i]))
        if (other) alterations.push(...alterationsWith(other))
    }
    // All of them, the deleted too, or they would wait for ever; the versions that
    // waited, or later ones would not.
    const articles = waiting.map((version) => ({ ...version, quotations: quoted.get(version.id) ?? 0 }))
    await store.links.putAlterations(articles, alterations)
    yield (done += waiting.length)
  }
}

async function othersFor(
  store: Store,
  { article }: StoredArticle,
  { candidates, firsts, quoting }: Prospects,
): Promise<(StoredArticle | null)[]> {
  if (article.quotes.length === 0) return []
  const nearest = candidates.slice(0, mostCandidates).map(({ id }) => id)
  return store.read([...new Set([...firsts, ...nearest, ...quoting])])
}
