import { loadEnglish } from '@unspin/lexicon-en/node'
import { linkArticles, type LinkingProgress } from '@unspin/library'
import type { Library } from './library.ts'

export { families, familyWith } from '@unspin/library'

/** Compares the articles that were added since the last time with those before them. */
export async function* linkNew(
  library: Library,
  signal: AbortSignal | undefined,
): AsyncGenerator<LinkingProgress> {
  const store = await library.reading()
  if ((await store.links.countWaiting()) === 0) return
  yield* linkArticles(await library.changing(), { lexicon: loadEnglish(), ...(signal && { signal }) })
}
