import { SvelteMap } from 'svelte/reactivity'
import type { Client } from '../api/client.ts'
import { isCancelled, problemOf, type Problem } from '../api/problem.ts'
import { earliestOf, groupsOf, isAltered, keyOf, type QuotationGroup } from '../api/reading.ts'
import type { QuotationQuery } from '../routing/route.ts'
import type { Quotation, Variants } from './quotation.ts'

const quotationsPerStep = 20
/** Where few are altered, not all of a large library is looked through at one asking. */
const mostPerAsking = 200
/** Asked for at a time; more would keep the server from everybody else. */
const variantsAtOnce = 4

/** A search over who said what: what was found so far, and where else it stands. */
export class QuotationSearch {
  problem = $state.raw<Problem | null>(null)
  loading = $state(false)
  /** Whether the library was looked through to its end. */
  isComplete = $state(false)
  readonly #client: Client
  readonly #query: QuotationQuery
  #found = $state.raw<readonly Quotation[]>([])
  readonly #variants = new SvelteMap<string, Variants>()
  readonly #groups: QuotationGroup[] = $derived.by(() => groupsOf(this.#found, this.#variants))
  /** Each quotation once, as far as has been asked where else it stands; where only altered ones are wanted, those known to be. */
  readonly groups: QuotationGroup[] = $derived.by(() =>
    this.#groups.filter((group) => (this.#query.altered ? isAltered(group) : group.variants !== null)),
  )
  #next: string | null = null
  #work = new AbortController()

  constructor(client: Client, query: QuotationQuery) {
    this.#client = client
    this.#query = query
  }

  /** How many quotations were looked at: more than are shown where they repeat each other. */
  get looked(): number {
    return this.#found.length
  }

  /** Looks for more quotations, until some are found, there are no more, or it has looked at very many. */
  async more(): Promise<void> {
    this.#work.abort()
    const { signal } = (this.#work = new AbortController())
    this.loading = true
    this.problem = null
    const enough = this.groups.length + quotationsPerStep / 2
    const last = this.looked + mostPerAsking
    try {
      while (!this.isComplete && this.groups.length < enough && this.looked < last) await this.#step(signal)
    } catch (error) {
      if (!isCancelled(error)) this.problem = problemOf(error)
    } finally {
      if (!signal.aborted) this.loading = false
    }
  }

  cancel(): void {
    this.#work.abort()
    this.loading = false
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
        groups.map(async ({ key, quotation }) =>
          this.#variants.set(key, await this.#variantsOf(quotation, signal)),
        ),
      )
  }

  /** Told of from the earliest article that has it, so that what came later is what was altered. */
  async #variantsOf(quotation: Quotation, signal: AbortSignal): Promise<Variants> {
    const ask = ({ article, index }: Pick<Quotation, 'article' | 'index'>) =>
      this.#client.quotations.variants.query({ id: article.id, index }, { signal })
    const told = await ask(quotation)
    const earliest = earliestOf(told)
    return keyOf(earliest) === keyOf(quotation) ? told : ask(earliest)
  }
}
