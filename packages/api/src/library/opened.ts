/**
 * What the first who needs it opens, and whoever ends closes. What could not be
 * opened is tried again by the next.
 */
export class Opened<Thing extends { close(): Promise<void> }> {
  readonly #open: () => Promise<Thing>
  #thing: Promise<Thing> | null = null

  constructor(open: () => Promise<Thing>) {
    this.#open = open
  }

  async get(): Promise<Thing> {
    const thing = (this.#thing ??= this.#open())
    try {
      return await thing
    } catch (error) {
      if (this.#thing === thing) this.#thing = null
      throw error
    }
  }

  /** Whoever needs it again opens it again. */
  async close(): Promise<void> {
    const thing = this.#thing
    this.#thing = null
    await (await thing)?.close()
  }
}
