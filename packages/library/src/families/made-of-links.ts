import type { Store } from '../store/store.ts'

/**
 * Something that follows from all links of a library: made when it is first asked for,
 * and again when they have changed.
 */
export function madeOfLinks<Made>(make: (store: Store) => Promise<Made>): (store: Store) => Promise<Made> {
  const kept = new WeakMap<Store, { stamp: string; made: Promise<Made> }>()
  return async (store) => {
    const stamp = await store.links.stamp()
    const known = kept.get(store)
    if (known?.stamp === stamp) return known.made
    const made = make(store)
    kept.set(store, { stamp, made })
    // If it could not be made, this call fails, and the next tries again.
    made.catch(() => kept.delete(store))
    return made
  }
}
