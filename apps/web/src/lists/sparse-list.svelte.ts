import { untrack } from 'svelte'
import { isCancelled, problemOf, type Problem } from '../api/problem.ts'
import { type Block, type Blocks, missing, rowsOf } from './blocks.ts'

const notFound = 404

/** A list of more rows would be higher than browsers can scroll. */
export const mostRows = 250_000

/** What a query selects, in its order, read from the server where somebody looks. */
export abstract class SparseList<Row, Query extends object> {
  /** How many rows the query selects; undefined until the server has told. */
  total = $state<number | undefined>()
  problem = $state.raw<Problem | null>(null)
  loading = $state(false)
  query = $state.raw<Query>({} as Query)
  /** Where the list was left when it was last seen. */
  offset = 0
  #blocks = $state.raw<Blocks<Row>>(new Map())
  /** A place for each row of the list; those not read yet are undefined. */
  readonly rows = $derived(rowsOf(this.#blocks, Math.min(this.total ?? 0, mostRows)))
  #shown: string | undefined
  /** What is shown was read for another query. */
  #isOld = true
  #wanted: readonly [first: number, last: number] = [0, 0]
  #work = new AbortController()

  protected abstract read(number: number, known: Blocks<Row>, signal: AbortSignal): Promise<Block<Row>>

  protected get blocks(): Blocks<Row> {
    return this.#blocks
  }

  /** Lists what a query selects; what is listed already stays, and what failed is tried again. */
  show(query: Query): void {
    const key = JSON.stringify(query)
    if (key === this.#shown && untrack(() => this.problem) === null) return
    this.#shown = key
    this.#isOld = true
    this.query = query
    this.offset = 0
    this.#wanted = [0, 0]
    void this.#readAll(new Map())
  }

  /** Reads the list anew, in place. */
  refresh(): void {
    if (this.#shown !== undefined) void this.#readAll(new Map())
  }

  /** Reads these rows, and gives up reading those that were asked for before. */
  need(first: number, last: number): void {
    this.#wanted = [first, last]
    if (!this.loading && !this.#isOld) void this.#readAll(this.#blocks)
  }

  /** Reads what is looked at. What is to be read anew is shown as it was until that has come. */
  async #readAll(known: Blocks<Row>): Promise<void> {
    this.#work.abort()
    const { signal } = (this.#work = new AbortController())
    const isAnew = known !== this.#blocks
    this.loading = true
    try {
      let blocks = known
      for (let number = missing(blocks, this.#wanted); number !== null;) {
        const block = await this.read(number, blocks, signal)
        if (signal.aborted) return
        blocks = new Map(blocks).set(number, block)
        number = missing(blocks, this.#wanted)
        if (!isAnew || number === null) this.#keep(blocks, block)
      }
    } catch (error) {
      if (!signal.aborted && !isCancelled(error)) this.#fail(problemOf(error))
    } finally {
      if (!signal.aborted) this.loading = false
    }
  }

  #keep(blocks: Blocks<Row>, { total }: Block<Row>): void {
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
}
