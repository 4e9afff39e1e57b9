import type { Client } from '../../api/client.ts'
import type { Dashboard } from '../../dashboard.svelte.ts'
import { type Block, type Blocks, blockSize, placeBefore } from '../../lists/blocks.ts'
import { SparseList } from '../../lists/sparse-list.svelte.ts'
import type { ArticleQuery } from '../../routing/route.ts'

type Page = Awaited<ReturnType<Client['articles']['page']['query']>>
/** An article as a list shows it. */
export type ListedArticle = Page['articles'][number]

/** The server gives no more at once; for those who want all. */
const largestPage = 1000

/** The articles of the library that a query selects. */
export class ArticleList extends SparseList<ListedArticle, ArticleQuery> {
  readonly #client: Client

  constructor({ client }: Dashboard) {
    super()
    this.#client = client
  }

  /** All articles from one row to another, in order, page by page. */
  async *pages(signal: AbortSignal, from = 0, to = Infinity): AsyncGenerator<readonly ListedArticle[]> {
    const { query } = this
    let place = placeBefore(this.blocks, from)
    for (let left = to - from + 1; left > 0;) {
      const asked = { ...query, ...place, limit: Math.min(left, largestPage) }
      const { articles, next } = await this.#client.articles.page.query(asked, { signal })
      yield articles
      if (next === null) return
      left -= articles.length
      place = { after: next }
    }
  }

  protected async read(
    number: number,
    known: Blocks<ListedArticle>,
    signal: AbortSignal,
  ): Promise<Block<ListedArticle>> {
    const place = placeBefore(known, number * blockSize)
    const asked = { ...this.query, ...place, limit: blockSize }
    const { articles, ...about } = await this.#client.articles.page.query(asked, { signal })
    return { rows: articles, ...about }
  }
}
