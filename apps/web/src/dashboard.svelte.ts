import { type Client, createClient } from './api/client.ts'
import { Connection } from './api/connection.svelte.ts'
import { AccessKey } from './api/key.svelte.ts'
import { lookAtServer } from './api/look.ts'
import { Comparisons } from './pairs/comparisons.ts'
import { Theme } from './design/theme.svelte.ts'
import { Jobs } from './jobs/jobs.svelte.ts'
import { keyOf } from './pairs/pair.ts'
import { TabStore } from './pairs/tab-store.ts'
import { Router } from './routing/router.svelte.ts'
import { Draft } from './sources/draft.svelte.ts'

/** What the views share: one of each, put together here and nowhere else. */
export class Dashboard {
  readonly key: AccessKey
  readonly connection: Connection
  readonly client: Client
  readonly theme: Theme
  readonly router: Router
  readonly jobs: Jobs
  readonly comparisons: Comparisons
  readonly draft: Draft
  readonly #kept = new Map<unknown, unknown>()

  constructor(browser: Window) {
    this.key = new AccessKey(browser)
    this.connection = new Connection(() => lookAtServer(this.key))
    this.client = createClient(this.connection, this.key)
    this.theme = new Theme(browser.document.documentElement, browser.localStorage)
    this.router = new Router(browser)
    this.jobs = new Jobs(this.client, this.connection)
    this.comparisons = new Comparisons(this.client, new TabStore(browser.sessionStorage, 'pair', keyOf))
    this.draft = new Draft(this.client, this.comparisons)
  }

  /** What a view keeps while others are shown: made when it is first asked for, with the view's own code. */
  kept<Kept>(kind: new (dashboard: Dashboard) => Kept): Kept {
    // In a root of its own: otherwise its derived values would end with the first view that asked for it.
    if (!this.#kept.has(kind)) $effect.root(() => void this.#kept.set(kind, new kind(this)))
    return this.#kept.get(kind) as Kept
  }
}
