import { untrack } from 'svelte'
import type { Client } from '../api/client.ts'
import { isCancelled, problemOf, type Problem } from '../api/problem.ts'
import type { Dashboard } from '../dashboard.svelte.ts'
import type { ArticleQuery } from '../routing/route.ts'
import { type Block, blockSize, type Blocks, missing, placeBefore, rowsOf } from './blocks.ts'

type Page = Awaited<ReturnType<Client['articles']['page']['query']>>
/** An article as a list shows it. */
export type ListedArticle = Page['articles'][number]

/** The server gives no more at once; for those who want all. */
const largestPage = 1000
const notFound = 404

/** A list of more rows would be higher than browsers can scroll. */
export const mostRows = 250_000

/** The articles that a query selects, read from the server where somebody looks. */
export class ArticleList {
  /** How many the query selects; undefined until the server has told. */
  total = $state<number | undefined>()
  problem = $state.raw<Problem | null>(null)
  loading = $state(false)
  query = $state.raw<ArticleQuery>({})
  /** How far down the list was scrolled when it was last seen. */
  offset = 0
  #blocks = $state.raw<Blocks>(new Map())
  /** A place for each article of the list; those not read yet are undefined. */
  readonly rows = $derived(rowsOf(this.#blocks, Math.min(this.total ?? 0, mostRows)))
  readonly #client: Client
  #shown: string | undefined
  /** What is shown was read for another query. */
  #isOld = true
  #wanted: readonly [first: number, last: number] = [0, 0]
  #work = new AbortController()

  constructor({ client }: Dashboard) {
    this.#client = client
  }

  /** Lists what a query selects; what is listed already stays, and what failed is tried again. */
  show(query: ArticleQuery): void {
    const key = JSON.stringify(query)
    if (key === this.#shown && untrack(() => this.problem) === null) return
    this.#shown = key
    this.#isOld = true
    this.query = query
    this.offset = 0
    this.#wanted = [0, 0]
    void this.#read(new Map())
  }

  /** Reads the list anew, in place. */
  refresh(): void {
    if (this.#shown !== undefined) void this.#read(new Map())
  }

  /** Sees to it that these rows are read, and no longer those that were asked for before. */
  need(first: number, last: number): void {
    this.#wanted = [first, last]
    if (!this.loading && !this.#isOld) void this.#read(this.#blocks)
  }

  /** All articles from one row to another, in order, page by page. */
  async *pages(signal: AbortSignal, from = 0, to = Infinity): AsyncGenerator<readonly ListedArticle[]> {
    const { query } = this
    let place = placeBefore(this.#blocks, from)
    for (let left = to - from + 1; left > 0;) {
      const asked = { ...query, ...place, limit: Math.min(left, largestPage) }
      const { articles, next } = await this.#client.articles.page.query(asked, { signal })
      yield articles
      if (next === null) return
      left -= articles.length
      place = { after: next }
    }
  }

  /** What is to be read anew is shown as it was until what is looked at has come. */
  async #read(known: Blocks): Promise<void> {
    this.#work.abort()
    const { signal } = (this.#work = new AbortController())
    const isAnew = known !== this.#blocks
    this.loading = true
    try {
      let blocks = known
      for (let number = missing(blocks, this.#wanted); number !== null;) {
        const page = await this.#page(number, blocks, signal)
        if (signal.aborted) return
        blocks = new Map(blocks).set(number, page)
        number = missing(blocks, this.#wanted)
        if (!isAnew || number === null) this.#keep(blocks, page)
      }
    } catch (error) {
      if (!signal.aborted && !isCancelled(error)) this.#fail(problemOf(error))
    } finally {
      if (!signal.aborted) this.loading = false
    }
  }

  #keep(blocks: Blocks, { total }: Block): void {
    this.#blocks = blocks
    this.total = total
    this.problem = null
    this.#isOld = false
  }

  #fail(problem: Problem): void {
    if (this.#isOld) this.#blocks = new Map()
    // A library is made by the first addition; until then there is none.
    if (problem.status === notFound) this.total = 0
    else {
      if (this.#isOld) this.total = undefined
      this.problem = problem
    }
  }

  #page(number: number, blocks: Blocks, signal: AbortSignal): Promise<Page> {
    const place = placeBefore(blocks, number * blockSize)
    return this.#client.articles.page.query({ ...this.query, ...place, limit: blockSize }, { signal })
  }
}
