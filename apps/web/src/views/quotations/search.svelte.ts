import { SvelteMap } from 'svelte/reactivity'
import type { Client } from '../../api/client.ts'
import { isCancelled, problemOf, type Problem } from '../../api/problem.ts'
import { groupOf, groupsOf, type QuotationGroup } from '../../api/reading.ts'
import type { QuotationQuery } from '../../routing/route.ts'
import type { Quotation, Variants } from './quotation.ts'

const quotationsPerStep = 20
/** Where few are new, not all of a large library is looked through at one asking. */
const mostPerAsking = 200
/** Asked for at a time; more would keep the server from everybody else. */
const variantsAtOnce = 4

/** A search over who said what: what was found so far, and where else it stands. */
export class QuotationSearch {
  problem = $state.raw<Problem | null>(null)
  loading = $state(false)
  /** Whether the library was looked through to its end. */
  isComplete = $state(false)
  /** How many altered ones there are, where only those are asked for. */
  total = $state.raw<number | null>(null)
  readonly #client: Client
  readonly #query: QuotationQuery
  #found = $state.raw<readonly Quotation[]>([])
  #altered = $state.raw<readonly Variants[]>([])
  readonly #variants = new SvelteMap<string, Variants>()
  readonly #groups: QuotationGroup[] = $derived.by(() => groupsOf(this.#found, this.#variants))
  /** Each quotation once, as far as it is known where else it stands. */
  readonly groups: QuotationGroup[] = $derived.by(() =>
    this.#query.altered ? eachOnce(this.#altered) : this.#groups.filter(({ variants }) => variants !== null),
  )
  #next: string | null = null
  #offset = 0
  #work = new AbortController()

  constructor(client: Client, query: QuotationQuery) {
    this.#client = client
    this.#query = query
  }

  /** Looks for more quotations, until some are found, there are no more, or it has looked at very many. */
  async more(): Promise<void> {
    this.#work.abort()
    const { signal } = (this.#work = new AbortController())
    this.loading = true
    this.problem = null
    const enough = this.groups.length + quotationsPerStep / 2
    const last = this.#found.length + mostPerAsking
    try {
      if (this.#query.altered) await this.#moreAltered(signal)
      else
        while (!this.isComplete && this.groups.length < enough && this.#found.length < last)
          await this.#step(signal)
    } catch (error) {
      if (!isCancelled(error)) this.problem = problemOf(error)
    } finally {
      if (!signal.aborted) this.loading = false
    }
  }

  /** Begins anew: more articles have been compared. */
  async again(): Promise<void> {
    this.#found = []
    this.#altered = []
    this.#next = null
    this.#offset = 0
    this.#variants.clear()
    this.isComplete = false
    await this.more()
  }

  cancel(): void {
    this.#work.abort()
    this.loading = false
  }

  /** They were found when articles were compared, and are only asked for. */
  async #moreAltered(signal: AbortSignal): Promise<void> {
    const { altered: _altered, ...asked } = this.#query
    const offset = this.#offset
    const page = await this.#client.quotations.altered.query(
      { ...asked, offset, limit: quotationsPerStep },
      { signal },
    )
    this.#altered = [...this.#altered, ...page.quotations]
    this.#offset += quotationsPerStep
    this.total = page.total
    this.isComplete = this.#offset >= page.total
  }

  async #step(signal: AbortSignal): Promise<void> {
    const { altered: _altered, ...asked } = this.#query
    const page = await this.#client.quotations.search.query(
      { ...asked, limit: quotationsPerStep, ...(this.#next !== null && { after: this.#next }) },
      { signal },
    )
    this.#found = [...this.#found, ...page.quotations]
    this.#next = page.next
    await this.#findVariants(signal)
    this.isComplete = page.next === null
  }

  /** Asks where else each quotation stands, those that were met in an answer left out. */
  async #findVariants(signal: AbortSignal): Promise<void> {
    const unknown = () => this.#groups.filter(({ variants }) => variants === null).slice(0, variantsAtOnce)
    for (let groups = unknown(); groups.length > 0; groups = unknown())
      await Promise.all(
        groups.map(async ({ key, quotation: { article, index } }) =>
          this.#variants.set(
            key,
            await this.#client.quotations.variants.query({ id: article.id, index }, { signal }),
          ),
        ),
      )
  }
}

/** What was altered in two ways that are told apart may lead to one earliest article. */
const eachOnce = (told: readonly Variants[]): QuotationGroup[] => [
  ...new Map(told.map(groupOf).map((group) => [group.key, group])).values(),
]
