import type { ArticleVersion, LinkStore } from '../store/links.ts'
import type { Prospects } from './prospects.ts'

/** Articles that are linked in one transaction. */
export interface Batch {
  articles: ArticleVersion[]
  prospects: Promise<(Prospects | null)[]>
}

/** Looks in the index for many articles at once; on other threads where there are some. */
export type Look = (ids: readonly string[]) => Promise<(Prospects | null)[]>

const batchSize = 64

/**
 * The articles that wait to be compared, up to `last`, batch by batch; so many batches ahead the index is
 * asked already. Whoever takes a batch has to keep its links before the next: what is kept waits no longer.
 */
export async function* waitingBatches(
  links: LinkStore,
  look: Look,
  ahead: number,
  last: ArticleVersion | undefined,
): AsyncGenerator<Batch> {
  const underWay: Batch[] = []
  let taken = 0
  let isLast = false
  for (;;) {
    while (!isLast && underWay.length <= ahead) {
      const articles = upTo(last, (await links.waiting(taken + batchSize)).slice(taken))
      if (articles.length === 0) break
      isLast = isSame(articles.at(-1), last)
      taken += articles.length
      underWay.push({ articles, prospects: lookFor(articles, look) })
    }
    const batch = underWay.shift()
    if (!batch) return
    yield batch
    taken -= batch.articles.length
  }
}

function lookFor(articles: readonly ArticleVersion[], look: Look): Batch['prospects'] {
  const prospects = look(articles.map(({ id }) => id))
  // The error reaches whoever awaits it. Until then Node must not take it for an unhandled rejection.
  prospects.catch(() => undefined)
  return prospects
}

function upTo(last: ArticleVersion | undefined, articles: ArticleVersion[]): ArticleVersion[] {
  const end = articles.findIndex((one) => isSame(one, last))
  return end === -1 ? articles : articles.slice(0, end + 1)
}

const isSame = (one: ArticleVersion | undefined, other: ArticleVersion | undefined): boolean =>
  one !== undefined && one.id === other?.id && one.version === other.version
