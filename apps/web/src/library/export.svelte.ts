import type { Client } from '../api/client.ts'
import { problemOf, type Problem } from '../api/problem.ts'
import type { ListedArticle } from './article-list.svelte.ts'
import { articleLines, download, tableLines } from './export.ts'

/** The texts of more would not fit into the memory of every browser. */
const mostTexts = 10_000

/** Articles on their way into a file of the person in front of the page. */
export class Export {
  readonly form: 'texts' | 'table'
  readonly total: number
  done = $state(0)
  problem = $state.raw<Pick<Problem, 'message' | 'advice'> | null>(null)
  readonly #client: Client
  readonly #work = new AbortController()

  constructor(client: Client, form: 'texts' | 'table', total: number) {
    this.#client = client
    this.form = form
    this.total = total
  }

  cancel(): void {
    this.#work.abort()
  }

  /** Reads the articles and hands their file over; answers whether it came to that. */
  async run(read: () => Promise<readonly ListedArticle[]>): Promise<boolean> {
    if (this.form === 'texts' && this.total > mostTexts) return this.#refuse()
    try {
      await this.#write(await read())
    } catch (error) {
      if (!this.#work.signal.aborted) this.problem = problemOf(error)
    }
    return this.problem === null && !this.#work.signal.aborted
  }

  async #write(articles: readonly ListedArticle[]): Promise<void> {
    const { signal } = this.#work
    if (this.form === 'table') download('articles.csv', 'text/csv', tableLines(articles))
    else {
      const lines = await articleLines(this.#client, articles, (done) => (this.done = done), signal)
      download('articles.jsonl', 'application/jsonl', lines)
    }
  }

  #refuse(): false {
    this.problem = {
      message: `The texts of up to ${mostTexts.toLocaleString('en')} articles are exported at a time.`,
      advice: 'Filter the list, or mark those that you need.',
    }
    return false
  }
}
