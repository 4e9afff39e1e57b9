/** Events on their way to another thread, sent no faster than the reader there takes them. */
const most = 64

/**
 * Keeps a task from sending more events than the other thread has read: messages to a
 * thread are not bounded otherwise.
 */
export class Flow {
  #onTheWay = 0
  #room: PromiseWithResolvers<void> | null = null
  #isOver = false

  /** Counts an event that was sent. Resolves when there is room for another. */
  sent(): Promise<void> | undefined {
    this.#onTheWay++
    if (this.#isOver || this.#onTheWay < most) return undefined
    this.#room ??= Promise.withResolvers()
    return this.#room.promise
  }

  /** Counts an event that was read. */
  taken(): void {
    this.#onTheWay--
    this.#goOn()
  }

  /** To be called when nobody reads any more: the task is to stop, and must not wait for a reader. */
  end(): void {
    this.#isOver = true
    this.#goOn()
  }

  #goOn(): void {
    this.#room?.resolve()
    this.#room = null
  }
}
