import { isProgressWanted } from '../output.ts'

const clearLine = '\r\u001b[K'
const interval = 100

/** A count on the standard error, where a person is watching. */
export class Progress {
  readonly #watched = isProgressWanted()
  readonly #noun: string
  #done = 0
  #drawnAt = 0
  #onScreen = false

  constructor(noun: string) {
    this.#noun = noun
  }

  advance(by = 1): void {
    this.#done += by
    if (!this.#watched || Date.now() - this.#drawnAt < interval) return
    process.stderr.write(`${clearLine}${this.#done} ${this.#noun}`)
    this.#drawnAt = Date.now()
    this.#onScreen = true
  }

  /** Leaves the line free for a message, or for the shell. */
  clear(): void {
    if (this.#onScreen) process.stderr.write(clearLine)
    this.#onScreen = false
  }
}
