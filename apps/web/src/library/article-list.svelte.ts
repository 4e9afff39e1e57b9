import { untrack } from 'svelte'
import type { Client } from '../api/client.ts'
import { isCancelled, problemOf, type Problem } from '../api/problem.ts'
import type { Dashboard } from '../dashboard.svelte.ts'
import type { ArticleQuery } from '../routing/route.ts'

type Page = Awaited<ReturnType<Client['articles']['page']['query']>>
/** An article as a list shows it. */
export type ListedArticle = Page['articles'][number]

const firstPage = 100
const furtherPage = 200
/** The server gives no more at once; for those who have jumped far down. */
const largestPage = 1000

const notFound = 404

/** A list of more rows would be higher than browsers can scroll. */
export const mostRows = 250_000

/** The articles that a query selects, read from the server as far as somebody looks. */
export class ArticleList {
  /** How many the query selects; undefined until the server has told. */
  total = $state<number | undefined>()
  /** Those that were read, from the first on. */
  articles = $state.raw<readonly ListedArticle[]>([])
  problem = $state.raw<Problem | null>(null)
  loading = $state(false)
  query = $state.raw<ArticleQuery>({})
  /** How far down the list was scrolled when it was last seen. */
  offset = 0
  /** A place for each article of the list; those not read yet are undefined. */
  readonly rows = $derived(
    Array.from({ length: Math.min(this.total ?? 0, mostRows) }, (_, index) => this.articles[index]),
  )
  readonly #client: Client
  #shown: string | undefined
  #next: string | null = null
  #wanted = 0
  #work = new AbortController()

  constructor({ client }: Dashboard) {
    this.#client = client
  }

  /** Lists what a query selects; what is listed already stays, and what failed is tried again. */
  show(query: ArticleQuery): void {
    const key = JSON.stringify(query)
    if (key === this.#shown && untrack(() => this.problem) === null) return
    this.#shown = key
    this.query = query
    this.offset = 0
    this.#wanted = 0
    void this.#read([], null)
  }

  /** Reads the list anew, in place. */
  refresh(): void {
    if (this.#shown !== undefined) void this.#read([], null)
  }

  /** Sees to it that the list is read down to a row. */
  need(index: number): void {
    this.#wanted = index
    if (!this.loading && this.#next !== null && index >= this.articles.length)
      void this.#read(this.articles, this.#next)
  }

  /** Reads the list to its end. What keeps it from that is a problem of the list. */
  async readAll(): Promise<readonly ListedArticle[]> {
    while (this.#next !== null && this.articles.length < mostRows && !this.problem) {
      this.#wanted = Infinity
      await this.#read(this.articles, this.#next)
    }
    return this.articles
  }

  async #read(before: readonly ListedArticle[], after: string | null): Promise<void> {
    this.#work.abort()
    const { signal } = (this.#work = new AbortController())
    this.loading = true
    try {
      for (let rows = before, next = after; ;) {
        const page = await this.#page(rows.length, next, signal)
        if (signal.aborted) return
        rows = [...rows, ...page.articles]
        next = page.next
        this.articles = rows
        this.total = page.total
        this.problem = null
        this.#next = next
        if (next === null || rows.length > this.#wanted || rows.length >= mostRows) return
      }
    } catch (error) {
      if (!signal.aborted && !isCancelled(error)) this.#fail(problemOf(error))
    } finally {
      if (!signal.aborted) this.loading = false
    }
  }

  #fail(problem: Problem): void {
    // A library is made by the first addition; until then there is none.
    if (problem.status === notFound) this.total = 0
    else this.problem = problem
  }

  #page(read: number, after: string | null, signal: AbortSignal): Promise<Page> {
    const missing = this.#wanted + 1 - read
    const limit = read === 0 ? firstPage : missing > furtherPage ? largestPage : furtherPage
    return this.#client.articles.page.query(
      { ...this.query, limit, ...(after !== null && { after }) },
      { signal },
    )
  }
}
