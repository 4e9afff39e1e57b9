import { on } from 'svelte/events'
import { formatRoute, parseRoute } from './addresses.ts'
import type { Route } from './route.ts'

/** The address bar as state. */
export class Router {
  #route = $state.raw<Route>({ view: 'home' })
  readonly #window: Window

  constructor(browser: Window) {
    this.#window = browser
    this.#route = parseRoute(browser.location.hash)
  }

  get route(): Route {
    return this.#route
  }

  /** Follows back, forward and links until the returned function is called. */
  listen(): () => void {
    return on(this.#window, 'popstate', () => {
      this.#route = parseRoute(this.#window.location.hash)
    })
  }

  /** Opens a view: a new entry in the history, unless the address stays as it is. */
  go(route: Route): void {
    if (formatRoute(route) !== formatRoute(this.#route))
      this.#window.history.pushState(null, '', formatRoute(route))
    this.#route = route
  }

  /** Makes the address tell what is shown, without a step in the history. */
  replace(route: Route): void {
    this.#window.history.replaceState(null, '', formatRoute(route))
    this.#route = route
  }
}
