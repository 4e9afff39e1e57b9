import { createClient } from './api/client.ts'
import { Comparisons } from './comparison/comparisons.ts'
import { Theme } from './design/theme.svelte.ts'
import { PairStore } from './pairs/pair-store.ts'
import { Router } from './routing/router.svelte.ts'
import { Draft } from './start/draft.svelte.ts'

/** What the views share: one of each, put together here and nowhere else. */
export class Dashboard {
  readonly theme: Theme
  readonly router: Router
  readonly comparisons: Comparisons
  readonly draft: Draft

  constructor(browser: Window) {
    const client = createClient()
    this.theme = new Theme(browser.document.documentElement, browser.localStorage)
    this.router = new Router(browser)
    this.comparisons = new Comparisons(client, new PairStore(browser.sessionStorage))
    this.draft = new Draft(client, this.comparisons)
  }
}
