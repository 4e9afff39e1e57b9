import { givenId } from '../store/entry.ts'
import type { Origin, Store } from '../store/store.ts'
import type { AddedArticle } from './outcome.ts'
import type { Arrival, IdentifiedArrival } from './arrival.ts'
import { originOf } from './origin.ts'

/** Tells which arrivals the library has already as they are, so that they need not be prepared. */
export class KnownArrivals {
  readonly #store: Store
  /**
   * How many articles of each id are on their way into the library. Later articles have
   * to be compared with these too.
   */
  readonly #onTheirWay = new Map<string, number>()

  constructor(store: Store) {
    this.#store = store
  }

  /** For each arrival its outcome if that is known already, else the arrival, which is to be prepared. */
  async sift(chunk: readonly Arrival[]): Promise<(AddedArticle | IdentifiedArrival)[]> {
    const origins = chunk.map(originFor)
    const asked = origins.filter((one) => one !== null && !this.#onTheirWay.has(one.id)) as Origin[]
    const puts = await this.#store.unchanged(asked)
    const unchanged = new Map(asked.map((one, i) => [one, puts[i]]))
    return chunk.map((arrival, i) => {
      const origin = origins[i]
      if (origin === null) return arrival
      const put = this.#onTheirWay.has(origin.id) ? null : unchanged.get(origin)
      if (put) return { ...put, source: arrival.place }
      this.#onTheirWay.set(origin.id, (this.#onTheirWay.get(origin.id) ?? 0) + 1)
      return { ...arrival, origin: origin.origin }
    })
  }

  /** To be called for an arrival that could not be prepared, and so will never be put. */
  failed(arrival: Arrival): void {
    const id = idGivenTo(arrival)
    if (id !== null) this.arrived([id])
  }

  /** To be called for an arrival once it has been put. */
  arrived(ids: readonly string[]): void {
    for (const id of ids) {
      const left = (this.#onTheirWay.get(id) ?? 0) - 1
      if (left > 0) this.#onTheirWay.set(id, left)
      else this.#onTheirWay.delete(id)
    }
  }
}

/** Null where the id follows from the content: that is not known before the extraction. */
function originFor(arrival: Arrival): Origin | null {
  const id = idGivenTo(arrival)
  return id === null ? null : { id, origin: originOf(arrival) }
}

const idGivenTo = ({ id, place }: Arrival): string | null => givenId({ id, source: place })
