/** Lets one piece of work through at a time, in the order in which they came. */
export class Lane {
  #last: Promise<void> = Promise.resolve()

  /** Whoever is called off while waiting leaves at once. */
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
