const clearLine = '\r\u001b[K'
const interval = 100

/** A count on the standard error, where a person is watching. */
export class Progress {
  readonly #watched = process.stderr.isTTY === true
  readonly #noun: string
  #done = 0
  #shownAt = 0

  constructor(noun: string) {
    this.#noun = noun
  }

  advance(): void {
    this.#done += 1
    if (!this.#watched || Date.now() - this.#shownAt < interval) return
    this.#shownAt = Date.now()
    process.stderr.write(`${clearLine}${this.#done} ${this.#noun}`)
  }

  /** Leaves the line free for a message, or for the shell. */
  clear(): void {
    if (this.#watched && this.#shownAt > 0) process.stderr.write(clearLine)
  }
}
