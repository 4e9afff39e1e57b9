import type { Connection } from './connection.svelte.ts'
import { isCancelled, problemOf, type Problem } from './problem.ts'

/** A question to the server and how far its answer is. */
export class Query<Value> {
  /** The latest answer; it stays while the question is asked again. */
  value = $state.raw<Value | undefined>()
  problem = $state.raw<Problem | null>(null)
  loading = $state(false)
  readonly #ask: (signal: AbortSignal) => Promise<Value>
  #work = new AbortController()

  constructor(ask: (signal: AbortSignal) => Promise<Value>) {
    this.#ask = ask
  }

  /** Asks, and gives up what was asked before. */
  async load(): Promise<void> {
    this.cancel()
    const { signal } = (this.#work = new AbortController())
    this.loading = true
    try {
      const value = await this.#ask(signal)
      if (signal.aborted) return
      this.value = value
      this.problem = null
    } catch (error) {
      if (!signal.aborted && !isCancelled(error)) this.problem = problemOf(error)
    } finally {
      if (!signal.aborted) this.loading = false
    }
  }

  /** Asks, and asks again when a lost server has returned, until the returned function is called. */
  follow(connection: Connection): () => void {
    void this.load()
    const stop = connection.onReturn(() => void this.load())
    return () => {
      stop()
      this.cancel()
    }
  }

  cancel(): void {
    this.#work.abort()
    this.loading = false
  }
}
