import { on } from 'svelte/events'

const firstPause = 500
const longestPause = 10_000

/** `locked`: the server asks for a key that it was not given. */
export type ConnectionState = 'open' | 'lost' | 'locked'

/**
 * Whether the server answers. While it does not, it is asked again and again;
 * whoever waits is told of its return.
 */
export class Connection {
  #state = $state<ConnectionState>('open')
  readonly #look: () => Promise<ConnectionState>
  readonly #waiting = new Set<() => void>()
  #pause = firstPause
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param look asks how it is */
  constructor(look: () => Promise<ConnectionState>) {
    this.#look = look
  }

  get state(): ConnectionState {
    return this.#state
  }

  /** To be called when a call got no answer. */
  lose(): void {
    if (this.#state !== 'open') return
    this.#state = 'lost'
    this.#pause = firstPause
    this.#askLater()
  }

  /** To be called when a call was refused for want of a key. */
  lock(): void {
    this.#end('locked')
  }

  /** To be called when a call was answered. */
  restore(): void {
    const was = this.#state
    this.#end('open')
    if (was !== 'open') for (const back of this.#waiting) back()
  }

  /** Calls back whenever the server has returned, until the returned function is called. */
  onReturn(back: () => void): () => void {
    this.#waiting.add(back)
    return () => this.#waiting.delete(back)
  }

  /** Waits until the server answers, or until that is called off. */
  whenBack(signal: AbortSignal): Promise<void> {
    if (this.#state === 'open' || signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const stop = this.onReturn(() => {
        stop()
        resolve()
      })
      signal.addEventListener('abort', () => {
        stop()
        resolve()
      })
    })
  }

  /** Asks at once when the machine is back on the net or the page is looked at again. */
  listen(browser: Window): () => void {
    const ask = () => void (this.#state === 'lost' && this.#ask())
    const stops = [on(browser, 'online', ask), on(browser.document, 'visibilitychange', ask)]
    return () => stops.forEach((stop) => stop())
  }

  #end(state: 'open' | 'locked'): void {
    clearTimeout(this.#timer)
    this.#state = state
  }

  #askLater(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#ask(), this.#pause)
    this.#pause = Math.min(2 * this.#pause, longestPause)
  }

  async #ask(): Promise<void> {
    const state = await this.#look()
    if (this.#state !== 'lost') return
    if (state === 'open') this.restore()
    else if (state === 'locked') this.lock()
    else this.#askLater()
  }
}
