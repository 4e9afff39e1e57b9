/**
 * Does a piece of work when it is called for, but at most once in a while. The last call
 * is always followed by the work.
 */
export class Throttle {
  readonly #pause: number
  readonly #work: () => void
  #last = -Infinity
  #timer: NodeJS.Timeout | null = null

  /** @param pause milliseconds */
  constructor(pause: number, work: () => void) {
    this.#pause = pause
    this.#work = work
  }

  call(): void {
    if (this.#timer) return
    const wait = this.#last + this.#pause - performance.now()
    if (wait <= 0) this.now()
    else this.#timer = setTimeout(() => this.now(), wait)
  }

  now(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#last = performance.now()
    this.#work()
  }
}
