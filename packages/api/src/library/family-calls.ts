import { loadEnglish } from '@unspin/lexicon-en/node'
import { type ArticleVersion, families, type FamiliesQuery, linkArticles, type LinkingProgress, type Store } from '@unspin/library' // prettier-ignore
import { type FamilySummary, summaryOf } from '@unspin/library/reading'
import type { Library } from './library.ts'

export { families, familyWith } from '@unspin/library'

/** Families in short: without their members, a list of very many is a light answer. */
export async function familySummaries(
  store: Store,
  query: FamiliesQuery,
): Promise<{ families: FamilySummary[]; total: number }> {
  const list = await families(store, query)
  return { families: list.families.map(summaryOf), total: list.total }
}

/** Compares the articles that were added since the last time, up to `last`, with those before them. */
export async function* linkNew(
  library: Library,
  signal: AbortSignal | undefined,
  last?: ArticleVersion,
): AsyncGenerator<LinkingProgress> {
  const store = await library.reading()
  if ((await store.links.countWaiting()) === 0) return
  const options = { lexicon: loadEnglish(), ...(signal && { signal }), ...(last && { last }) }
  yield* linkArticles(await library.changing(), options)
}
