import type { AddEvent } from '@unspin/api'
import { terminalOf } from '../terminal.ts'
import { barLine, plainLine, type Standing } from './standing.ts'

const clearLine = '\r\u001b[K'
/** Milliseconds between two pictures of the bar, and between two lines where nobody watches. */
const intervals = { bar: 100, lines: 5000 }

/** How far an addition is, on the standard error: a bar on a terminal, now and then a line in a pipe. */
export class Meter {
  readonly #watched = process.stderr.isTTY === true
  readonly #quiet: boolean
  readonly #begin = performance.now()
  #shownAt = performance.now()
  #lastLine = ''
  #onScreen = false

  constructor(quiet: boolean) {
    this.#quiet = quiet
  }

  show({ articles, progress }: Extract<AddEvent, { type: 'progress' }>): void {
    if (this.#quiet) return
    const now = performance.now()
    if (now - this.#shownAt < (this.#watched ? intervals.bar : intervals.lines)) return
    this.#shownAt = now
    const standing: Standing = { articles, ...progress, seconds: (now - this.#begin) / 1000 }
    if (this.#watched) this.#draw(barLine(standing, terminalOf(process.stderr, process.env)))
    else this.#write(articles === 0 ? 'nothing read yet' : plainLine(standing))
  }

  /** A log need not say twice that nothing has come. */
  #write(line: string): void {
    if (line !== this.#lastLine) process.stderr.write(`unspin: ${line}\n`)
    this.#lastLine = line
  }

  /** Clears the line, so that a message or the shell can use it. */
  clear(): void {
    if (this.#onScreen) process.stderr.write(clearLine)
    this.#onScreen = false
  }

  #draw(line: string): void {
    process.stderr.write(`${clearLine}${line}`)
    this.#onScreen = true
  }
}
