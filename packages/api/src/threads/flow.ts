/** Events on their way to another thread, which takes them as fast as whoever reads them there. */
const most = 64

/** Keeps a task from telling more than is taken: what is sent to a thread has no other bound. */
export class Flow {
  #onTheWay = 0
  #room: PromiseWithResolvers<void> | null = null
  #isOver = false

  /** One was sent: what it gives resolves when there is room for another. */
  sent(): Promise<void> | undefined {
    this.#onTheWay++
    if (this.#isOver || this.#onTheWay < most) return undefined
    this.#room ??= Promise.withResolvers()
    return this.#room.promise
  }

  /** One has been taken. */
  taken(): void {
    this.#onTheWay--
    this.#goOn()
  }

  /** Nobody takes any more: the task is to stop, and must not wait for it. */
  end(): void {
    this.#isOver = true
    this.#goOn()
  }

  #goOn(): void {
    this.#room?.resolve()
    this.#room = null
  }
}
