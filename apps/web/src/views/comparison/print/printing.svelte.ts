import { flushSync } from 'svelte'
import { on } from 'svelte/events'

/** Whether the page is being printed: what is laid out for paper alone stands no longer than that. */
export class Printing {
  #current = $state(false)

  get current(): boolean {
    return this.#current
  }

  /** Follows the browser until the returned function is called. */
  listen(browser: Window): () => void {
    // The browser takes the page as it is when the event's listeners have returned.
    const set = (printing: boolean) => () => flushSync(() => (this.#current = printing))
    const stops = [on(browser, 'beforeprint', set(true)), on(browser, 'afterprint', set(false))]
    return () => stops.forEach((stop) => stop())
  }
}
