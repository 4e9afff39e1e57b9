const lineFeed = 10

/** A stream read piece by piece, by whoever knows from what stands there how much comes next. */
export class Cursor {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array()
  /** That the stream ended before what was asked for did. */
  ended = false
  /** That it could not be read any further. */
  failed = false

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /**
   * A line with its end, as Latin-1: of a longer one the first `longest` bytes.
   * Null at the end of the stream.
   */
  async line(longest: number): Promise<string | null> {
    const pieces: Uint8Array[] = []
    let length = 0
    while (length < longest && (await this.#fill())) {
      const end = this.#held.indexOf(lineFeed)
      const piece = this.#take(Math.min(end === -1 ? this.#held.length : end + 1, longest - length))
      pieces.push(piece)
      length += piece.length
      if (piece.at(-1) === lineFeed) break
    }
    return length === 0 ? null : Buffer.concat(pieces, length).toString('latin1')
  }

  /**
   * The next `length` bytes, as they come; fewer when the stream ends. What is not
   * taken of them is left where it is.
   */
  async *bytes(length: number): AsyncGenerator<Uint8Array> {
    let left = length
    while (left > 0 && (await this.#fill())) {
      const piece = this.#take(Math.min(this.#held.length, left))
      left -= piece.length
      yield piece
    }
  }

  #take(length: number): Uint8Array {
    const piece = this.#held.subarray(0, length)
    this.#held = this.#held.subarray(length)
    return piece
  }

  async #next(): Promise<IteratorResult<Uint8Array>> {
    try {
      return await this.#chunks.next()
    } catch (error) {
      this.failed = true
      throw error
    }
  }

  /** Whether there is anything more. */
  async #fill(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#next()
      if (next.done) {
        this.ended = true
        return false
      }
      this.#held = next.value
    }
    return true
  }
}
