/** Lets one piece of work through at a time, in the order in which they came. */
export class Lane {
  #last: Promise<void> = Promise.resolve()

  /** A piece of work that is called off while it waits leaves the queue at once. */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const before = this.#last
    const { promise: left, resolve: leave } = Promise.withResolvers<void>()
    this.#last = before.then(() => left)
    try {
      await Promise.race([before, calledOff(signal)])
      signal.throwIfAborted()
      return await work()
    } finally {
      leave()
    }
  }
}

function calledOff(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
