const prefix = 'unspin.kept.'
const remembered = 8

/**
 * What this tab keeps by the key of its address: things put in that no library has. They outlive a
 * reload in the session's storage as long as they fit there, the latest first; what is too large for it
 * lives until the tab is reloaded.
 */
export class TabStore<Kept> {
  readonly #storage: Storage
  readonly #prefix: string
  readonly #keyOf: (kept: Kept) => string
  readonly #held = new Map<string, Kept>()

  /** @param kind tells what is kept here from what other stores keep in the same storage */
  constructor(storage: Storage, kind: string, keyOf: (kept: Kept) => string) {
    this.#storage = storage
    this.#prefix = `${prefix}${kind}.`
    this.#keyOf = keyOf
  }

  get(key: string): Kept | null {
    const held = this.#held.get(key)
    if (held !== undefined) return held
    const stored = this.#storage.getItem(this.#prefix + key)
    return stored === null ? null : (JSON.parse(stored) as Kept)
  }

  /** Keeps it and answers its key. */
  keep(kept: Kept): string {
    const key = this.#keyOf(kept)
    this.#held.delete(key)
    this.#held.set(key, kept)
    const oldest = this.#held.keys().next().value
    if (oldest !== undefined && this.#held.size > remembered) this.#held.delete(oldest)
    this.#store(this.#prefix + key, JSON.stringify(kept))
    return key
  }

  /** Stores it, dropping what else is stored, of whatever kind, as far as the storage's limit asks for it. */
  #store(name: string, value: string): void {
    const others = namesIn(this.#storage).filter((other) => other.startsWith(prefix) && other !== name)
    while (!tryToStore(this.#storage, name, value)) {
      const victim = others.shift()
      if (victim === undefined) return
      this.#storage.removeItem(victim)
    }
  }
}

function namesIn(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
}

function tryToStore(storage: Storage, name: string, value: string): boolean {
  try {
    storage.setItem(name, value)
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return false
    throw error
  }
}
