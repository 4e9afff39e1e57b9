import type { Connection } from './connection.svelte.ts'
import { problemOf, type Problem } from './problem.ts'

/** Something to be done by the server, and what stood in its way the last time. */
export class Attempt {
  busy = $state(false)
  problem = $state.raw<Problem | null>(null)

  /** Tells whether it was done. */
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

  /** That a server did not answer is no problem any more once it has returned; followed until the returned function is called. */
  follow(connection: Connection): () => void {
    return connection.onReturn(() => {
      if (this.problem?.status === null) this.problem = null
    })
  }
}
