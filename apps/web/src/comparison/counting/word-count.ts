import type { Span } from '@unspin/core'

/** As the engine sees them: letters and digits, an apostrophe between letters, a decimal sign between digits. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))*/gu

/** Counts the words of a text in any stretch of it. */
export class WordCount {
  readonly #starts: Uint32Array

  constructor(text: string) {
    this.#starts = Uint32Array.from(text.matchAll(word), ({ index }) => index)
  }

  /** Words that begin in the spans, which do not overlap. */
  in(spans: readonly Span[]): number {
    return spans.reduce((sum, [start, end]) => sum + this.#before(end) - this.#before(start), 0)
  }

  #before(offset: number): number {
    let [low, high] = [0, this.#starts.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#starts[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
