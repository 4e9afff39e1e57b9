import type { ComparisonReport } from '@unspin/api'
import type { Client } from '../api/client.ts'
import { samePair, type Pair } from '../pairs/pair.ts'
import type { PairStore } from '../pairs/pair-store.ts'

/** The bundled pair has an address that works in every tab. */
const sampleKey = 'sample'

const remembered = 4

/** The comparisons of this tab by their address; the latest are kept, so that back and forward need no server. */
export class Comparisons {
  readonly #client: Client
  readonly #pairs: PairStore
  #sample: Pair | null = null
  readonly #reports = new Map<string, ComparisonReport>()

  constructor(client: Client, pairs: PairStore) {
    this.#client = client
    this.#pairs = pairs
  }

  /** The bundled pair. */
  async sample(signal: AbortSignal): Promise<Pair> {
    this.#sample ??= await this.#client.samples.pair.query(undefined, { signal })
    return this.#sample
  }

  /** The pair at an address; null when this tab does not have it. */
  async pair(key: string, signal: AbortSignal): Promise<Pair | null> {
    return key === sampleKey ? this.sample(signal) : this.#pairs.get(key)
  }

  /** Compares a new pair, and answers the key of its address. */
  async compare(pair: Pair, signal: AbortSignal): Promise<string> {
    const report = await this.#client.comparisons.compare.query(pair, { signal })
    const isSample = this.#sample !== null && samePair(pair, this.#sample)
    const key = isSample ? sampleKey : this.#pairs.keep(pair)
    this.#remember(key, report)
    return key
  }

  /** The comparison at an address; null when this tab does not have its pair. */
  async open(key: string, signal: AbortSignal): Promise<ComparisonReport | null> {
    const held = this.#reports.get(key)
    if (held) return held
    const pair = await this.pair(key, signal)
    if (!pair) return null
    const report = await this.#client.comparisons.compare.query(pair, { signal })
    this.#remember(key, report)
    return report
  }

  #remember(key: string, report: ComparisonReport): void {
    this.#reports.delete(key)
    this.#reports.set(key, report)
    const oldest = this.#reports.keys().next().value
    if (oldest !== undefined && this.#reports.size > remembered) this.#reports.delete(oldest)
  }
}
