import { loadEnglish } from '@unspin/lexicon-en/node'
import { type ArticleVersion, linkArticles, type LinkingProgress, type Prospects } from '@unspin/library'
import type { Shelf } from './shelf.ts'

export { families, familyOutlets, familySummaries, familyWith, prospectsOf } from '@unspin/library'

/** Others who look for candidates meanwhile. */
export interface Helpers {
  /** How many they are; 0 when whoever links has to look for them itself. */
  readonly threads: number
  /** What the index tells of some of the library's own articles, all at once. */
  ask(question: 'prospects', ids: readonly string[]): Promise<(Prospects | null)[]>
}

/** From so many waiting articles on, starting threads pays. */
const alone = 256

/** Compares the articles that were added since the last time, up to `last`, with those before them. */
export async function* linkNew(
  library: Shelf & Helpers,
  signal: AbortSignal | undefined,
  last?: ArticleVersion,
): AsyncGenerator<LinkingProgress> {
  const store = await library.reading()
  const waiting = await store.links.countWaiting()
  if (waiting === 0) return
  const { threads } = library
  const look = (ids: readonly string[]) => library.ask('prospects', ids)
  yield* linkArticles(await library.changing(), {
    lexicon: loadEnglish(),
    ...(threads > 0 && waiting > alone && { elsewhere: { look, threads } }),
    ...(signal && { signal }),
    ...(last && { last }),
  })
}
