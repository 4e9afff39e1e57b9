import type { Client } from '../../api/client.ts'
import { problemOf, type Problem } from '../../api/problem.ts'
import { download } from '../../downloads/download.ts'
import { articleLines, tableHead, tableLines } from './export.ts'
import type { Pages } from './marks.svelte.ts'

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
  async run(pages: Pages): Promise<boolean> {
    if (this.form === 'texts' && this.total > mostTexts) return this.#refuse()
    const { signal } = this.#work
    try {
      const lines = await this.#lines(pages(signal), signal)
      if (signal.aborted) return false
      if (this.form === 'table') download('articles.csv', 'text/csv', [tableHead, ...lines])
      else download('articles.jsonl', 'application/jsonl', lines)
    } catch (error) {
      if (!signal.aborted) this.problem = problemOf(error)
    }
    return this.problem === null && !signal.aborted
  }

  async #lines(pages: ReturnType<Pages>, signal: AbortSignal): Promise<string[]> {
    const lines: string[] = []
    const count = (more: number) => void (this.done += more)
    for await (const articles of pages) {
      if (this.form === 'table') {
        for (const line of tableLines(articles)) lines.push(line)
        count(articles.length)
      } else for await (const line of articleLines(this.#client, articles, count, signal)) lines.push(line)
    }
    return lines
  }

  #refuse(): false {
    this.problem = {
      message: `The texts of up to ${mostTexts.toLocaleString('en')} articles are exported at a time.`,
      advice: 'Filter the list, or mark those that you need.',
    }
    return false
  }
}
