const storageKey = 'unspin.key'
const inAddress = /^#key=([^&/]+)/u

/** The key that a protected server asks for. This tab remembers it; its address does not keep it. */
export class AccessKey {
  #value = $state<string | null>(null)
  readonly #storage: Storage

  constructor(browser: Window) {
    this.#storage = browser.sessionStorage
    this.#value = this.#storage.getItem(storageKey)
    const [, brought] = inAddress.exec(browser.location.hash) ?? []
    if (brought === undefined) return
    this.value = decodeURIComponent(brought)
    browser.history.replaceState(null, '', '#/')
  }

  get value(): string | null {
    return this.#value
  }

  set value(value: string | null) {
    this.#value = value
    if (value === null) this.#storage.removeItem(storageKey)
    else this.#storage.setItem(storageKey, value)
  }
}

/** The headers that a call needs to be let in. */
export function authorization({ value }: AccessKey): Record<string, string> {
  return value === null ? {} : { Authorization: `Bearer ${value}` }
}
