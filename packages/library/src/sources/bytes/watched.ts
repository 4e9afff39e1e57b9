/** At the end of a stream a parser asks a few times more; one that asks on and on waits for what will never come. */
const mostAsksBehindEnd = 100

/** A stream that remembers how it ended, for a parser that does not tell: and that ends the parser's waiting. */
export class WatchedStream implements AsyncIterableIterator<Uint8Array> {
  ended = false
  failed = false
  readonly #chunks: AsyncIterator<Uint8Array>
  readonly #cutOff: () => Error
  #asksBehindEnd = 0

  /** @param cutOff the error for a parser that wants more than there is */
  constructor(chunks: AsyncIterable<Uint8Array>, cutOff: () => Error) {
    this.#chunks = chunks[Symbol.asyncIterator]()
    this.#cutOff = cutOff
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    try {
      if (this.ended && ++this.#asksBehindEnd > mostAsksBehindEnd) throw this.#cutOff()
      const next = await this.#chunks.next()
      this.ended = next.done === true
      return next
    } catch (error) {
      this.failed = true
      throw error
    }
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
