import type { Comparisons } from '../pairs/comparisons.ts'
import { type Compared, isKept } from '../pairs/pair.ts'
import { formatRoute } from '../routing/addresses.ts'
import type { Router } from '../routing/router.svelte.ts'

interface Parts {
  comparisons: Comparisons
  router: Router
}

/** Leads from an article that was checked to its comparison with one that the library has. */
export class ComparisonOpener {
  readonly #dashboard: Parts
  readonly #article: Compared

  constructor(dashboard: Parts, article: Compared) {
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
