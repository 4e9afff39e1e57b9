import type { Connection } from './connection.svelte.ts'
import { problemOf, type Problem } from './problem.ts'

/** Something that the server is to do, and why it failed the last time. */
export class Attempt {
  busy = $state(false)
  problem = $state.raw<Problem | null>(null)

  /** Resolves with whether it was done. */
  async make(work: () => Promise<unknown>): Promise<boolean> {
    this.busy = true
    this.problem = null
    try {
      await work()
      return true
    } catch (error) {
      this.problem = problemOf(error)
      return false
    } finally {
      this.busy = false
    }
  }

  /**
   * Clears the problem once a server that did not answer has returned. Ends when
   * the returned function is called.
   */
  follow(connection: Connection): () => void {
    return connection.onReturn(() => {
      if (this.problem?.status === null) this.problem = null
    })
  }
}
