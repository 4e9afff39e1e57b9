import { SvelteMap } from 'svelte/reactivity'
import type { ListedArticle } from './article-list.svelte.ts'

/** The articles marked to do something with; they stay marked while other ones are listed. */
export class Marks {
  readonly #marked = new SvelteMap<string, ListedArticle>()
  /** The row marked last, from which Shift marks all rows to another. */
  #last: number | null = null

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

  /** Marks the article of a row, or no longer; with `through`, all rows from the one before do as it does. */
  toggle(rows: readonly (ListedArticle | undefined)[], index: number, through = false): void {
    const article = rows[index]
    if (!article) return
    const marked = !this.has(article)
    const from = through && this.#last !== null ? this.#last : index
    for (const each of rows.slice(Math.min(from, index), Math.max(from, index) + 1))
      if (each) this.#set(each, marked)
    this.#last = index
  }

  add(articles: readonly ListedArticle[]): void {
    for (const article of articles) this.#set(article, true)
  }

  clear(): void {
    this.#marked.clear()
    this.#last = null
  }

  #set(article: ListedArticle, marked: boolean): void {
    if (marked) this.#marked.set(article.id, article)
    else this.#marked.delete(article.id)
  }
}
