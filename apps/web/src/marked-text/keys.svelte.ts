import { on } from 'svelte/events'

const storageKey = 'unspin.single-keys'
const steps: ReadonlyMap<string, 1 | -1> = new Map([
  ['n', 1],
  ['j', 1],
  ['p', -1],
  ['k', -1],
])

/** The single letters that go from passage to passage; who dictates or mistypes can switch them off. */
export class SingleKeys {
  #enabled = $state(true)
  readonly #storage: Storage

  constructor(storage: Storage) {
    this.#storage = storage
    this.#enabled = storage.getItem(storageKey) !== 'off'
  }

  get enabled(): boolean {
    return this.#enabled
  }

  set enabled(enabled: boolean) {
    this.#enabled = enabled
    this.#storage.setItem(storageKey, enabled ? 'on' : 'off')
  }

  /** Calls back with the direction until the returned function is called. */
  listen(onStep: (steps: 1 | -1) => void): () => void {
    return on(document, 'keydown', (event) => {
      const step = this.#enabled && isPlain(event) ? steps.get(event.key) : undefined
      if (step !== undefined) onStep(step)
    })
  }
}

/** A key without modifiers that nobody else waits for. */
function isPlain(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false
  return !(
    event.target instanceof Element && event.target.closest('input, textarea, select, [role="dialog"]')
  )
}
