import { loadEnglish } from '@unspin/lexicon-en/node'
import { type ArticleVersion, linkArticles, type LinkingProgress } from '@unspin/library'
import type { Library } from './library.ts'

export { families, familyOutlets, familySummaries, familyWith } from '@unspin/library'

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
