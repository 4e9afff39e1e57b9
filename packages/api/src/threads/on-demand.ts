import type { Worker } from 'node:worker_threads'

interface Ends<Received> {
  start(): Worker
  receive(message: Received): void
  /** The thread is gone, and waiting calls fail. The next message starts another thread. */
  fail(error: Error): void
}

/** A thread that the first message to it starts, and that ends when it is told `close`. */
export class ThreadOnDemand<Sent, Received> {
  readonly #ends: Ends<Received>
  #worker: Worker | null = null
  #closing: Promise<void> | null = null

  constructor(ends: Ends<Received>) {
    this.#ends = ends
  }

  send(message: Sent | { type: 'close' }): void {
    this.#worker ??= this.#started()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.#worker.postMessage(message)
  }

  /**
   * Lets the thread finish its task and end by itself: stopping one that is still
   * loading its code can end the process.
   */
  async close(): Promise<void> {
    if (this.#worker) await (this.#closing ??= this.#ended(this.#worker))
  }

  async #ended(worker: Worker): Promise<void> {
    const gone = new Promise((resolve) => worker.once('exit', resolve))
    this.send({ type: 'close' })
    await gone
  }

  #started(): Worker {
    const worker = this.#ends.start()
    worker.on('message', (message: Received) => this.#ends.receive(message))
    worker.on('error', (error) => {
      this.#worker = null
      this.#ends.fail(error)
    })
    return worker
  }
}
