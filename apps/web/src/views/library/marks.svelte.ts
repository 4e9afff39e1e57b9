import { SvelteMap } from 'svelte/reactivity'
import { problemOf, type Problem } from '../../api/problem.ts'
import type { ListedArticle } from './article-list.svelte.ts'

/** Articles in order, page by page, until it is called off. */
export type Pages = (signal: AbortSignal) => AsyncIterable<readonly ListedArticle[]>

/** The articles marked to do something with; they stay marked while other ones are listed. */
export class Marks {
  /** How many of how many were read, while those to be marked are read. */
  progress = $state.raw<{ done: number; total: number } | null>(null)
  problem = $state.raw<Problem | null>(null)
  readonly #marked = new SvelteMap<string, ListedArticle>()
  /** The row marked last, from which Shift marks all rows to another. */
  #last: number | null = null
  #work = new AbortController()

  get size(): number {
    return this.#marked.size
  }

  get articles(): ListedArticle[] {
    return [...this.#marked.values()]
  }

  get ids(): string[] {
    return [...this.#marked.keys()]
  }

  has({ id }: ListedArticle): boolean {
    return this.#marked.has(id)
  }

  /** Marks the article of a row, or no longer. */
  toggle(article: ListedArticle, index: number): void {
    this.#set(article, !this.has(article))
    this.#last = index
  }

  /** The rows from the one marked last to another, both included. */
  rowsTo(index: number): [first: number, last: number] {
    const from = this.#last ?? index
    this.#last = index
    return [Math.min(from, index), Math.max(from, index)]
  }

  /** Marks many articles, or no longer, as they are read. */
  async read(pages: Pages, total: number, marked = true): Promise<void> {
    this.cancel()
    const { signal } = (this.#work = new AbortController())
    this.progress = { done: 0, total }
    try {
      for await (const articles of pages(signal)) {
        if (signal.aborted) return
        for (const article of articles) this.#set(article, marked)
        this.progress = { done: this.progress.done + articles.length, total }
      }
    } catch (error) {
      if (!signal.aborted) this.problem = problemOf(error)
    } finally {
      if (!signal.aborted) this.progress = null
    }
  }

  cancel(): void {
    this.#work.abort()
    this.progress = null
    this.problem = null
  }

  /** Of articles that are gone. */
  forget(ids: readonly string[]): void {
    for (const id of ids) this.#marked.delete(id)
    this.#last = null
  }

  clear(): void {
    this.cancel()
    this.#marked.clear()
    this.#last = null
  }

  #set(article: ListedArticle, marked: boolean): void {
    if (marked) this.#marked.set(article.id, article)
    else this.#marked.delete(article.id)
  }
}
