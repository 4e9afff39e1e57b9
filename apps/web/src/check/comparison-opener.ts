import type { Dashboard } from '../dashboard.svelte.ts'
import { type Compared, isKept } from '../pairs/pair.ts'
import { formatRoute } from '../routing/addresses.ts'

/** Leads from an article that was checked to its comparison with one that the library has. */
export class ComparisonOpener {
  readonly #dashboard: Dashboard
  readonly #article: Compared

  constructor(dashboard: Dashboard, article: Compared) {
    this.#dashboard = dashboard
    this.#article = article
  }

  /** An address that anybody can be sent, where the article is in the library too. */
  href(id: string): string {
    const article = this.#article
    return isKept(article) ? formatRoute({ view: 'articles-comparison', a: article.id, b: id }) : '#/check'
  }

  /** Opens the comparison of what is not in the library, which this tab alone has. */
  open(event: MouseEvent, id: string): void {
    const article = this.#article
    if (isKept(article)) return
    event.preventDefault()
    const pair = this.#dashboard.comparisons.keep({ a: article, b: { id } })
    this.#dashboard.router.go({ view: 'comparison', pair })
  }
}
