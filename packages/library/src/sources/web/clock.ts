/**
 * Counts the time spent waiting for another machine, and calls off what is under way when there is none left.
 */
export class Clock {
  readonly milliseconds: number
  readonly signal: AbortSignal
  readonly #ranOut = new AbortController()
  #left: number

  constructor(milliseconds: number, signal?: AbortSignal) {
    this.milliseconds = milliseconds
    this.#left = milliseconds
    this.signal = signal ? AbortSignal.any([signal, this.#ranOut.signal]) : this.#ranOut.signal
  }

  get ranOut(): boolean {
    return this.#ranOut.signal.aborted
  }

  /** Only what passes in here counts: not what the caller does between two pieces. */
  async during<Awaited>(wait: Promise<Awaited>): Promise<Awaited> {
    const start = performance.now()
    const timer = setTimeout(() => this.#ranOut.abort(), Math.max(0, this.#left))
    try {
      return await wait
    } finally {
      clearTimeout(timer)
      this.#left -= performance.now() - start
    }
  }
}
