import { keyOf, type Pair } from './pair.ts'

const prefix = 'unspin.pair.'
const remembered = 8

/**
 * The pairs of this tab by their address. They outlive a reload in the session's storage as long as they fit
 * there, the latest first; a pair that is too large for it lives until the tab is reloaded.
 */
export class PairStore {
  readonly #storage: Storage
  readonly #pairs = new Map<string, Pair>()

  constructor(storage: Storage) {
    this.#storage = storage
  }

  get(key: string): Pair | null {
    const held = this.#pairs.get(key)
    if (held) return held
    const stored = this.#storage.getItem(prefix + key)
    return stored === null ? null : (JSON.parse(stored) as Pair)
  }

  /** Keeps the pair and answers its key. */
  keep(pair: Pair): string {
    const key = keyOf(pair)
    this.#pairs.delete(key)
    this.#pairs.set(key, pair)
    const oldest = this.#pairs.keys().next().value
    if (oldest !== undefined && this.#pairs.size > remembered) this.#pairs.delete(oldest)
    this.#store(prefix + key, JSON.stringify(pair))
    return key
  }

  /** Stores it, dropping other stored pairs, as far as the storage's limit asks for it. */
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
