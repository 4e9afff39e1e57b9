import { isProgressWanted } from './output.ts'

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
    this.show(`${this.#done} ${this.#noun}`)
  }

  /** Shows how far it is in other words. */
  show(text: string): void {
    if (!this.#watched || Date.now() - this.#drawnAt < interval) return
    process.stderr.write(`${clearLine}${text}`)
    this.#drawnAt = Date.now()
    this.#onScreen = true
  }

  /** Clears the line, so that a message or the shell can use it. */
  clear(): void {
    if (this.#onScreen) process.stderr.write(clearLine)
    this.#onScreen = false
  }
}
