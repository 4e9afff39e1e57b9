import type { ComparisonReport } from '@unspin/api'
import type { Side } from '@unspin/core'
import type { Client } from '../api/client.ts'
import { type Pair, samePair, type TextPair } from './pair.ts'
import type { TabStore } from './tab-store.ts'
import { contentOf } from './content-of.ts'
import type { Content } from './content.ts'

/** The bundled pair has an address that works in every tab. */
const sampleKey = 'sample'

const remembered = 4

/** A pair and its comparison. */
export interface Opened {
  pair: Pair
  report: ComparisonReport
}

/**
 * The comparisons of this tab by their address; the latest are kept, so that back and forward need no server.
 */
export class Comparisons {
  readonly #client: Client
  readonly #pairs: TabStore<Pair>
  #sample: TextPair | null = null
  readonly #opened = new Map<string, Opened>()

  constructor(client: Client, pairs: TabStore<Pair>) {
    this.#client = client
    this.#pairs = pairs
  }

  /** The bundled pair. */
  async sample(signal: AbortSignal): Promise<TextPair> {
    this.#sample ??= await this.#client.samples.pair.query(undefined, { signal })
    return this.#sample
  }

  /** The pair at an address; null when this tab does not have it. */
  async pair(key: string, signal: AbortSignal): Promise<Pair | null> {
    return key === sampleKey ? this.sample(signal) : this.#pairs.get(key)
  }

  /** Compares a new pair, and answers the key of its address. */
  async compare(pair: Pair, signal: AbortSignal): Promise<string> {
    const asked = this.#report(pair, signal)
    // Meanwhile: of long texts the key takes a while, and so does keeping them.
    const isSample = this.#sample !== null && samePair(pair, this.#sample)
    const key = isSample ? sampleKey : this.#pairs.keep(pair)
    this.#remember(key, { pair, report: await asked })
    return key
  }

  /** The key of the address of a pair that is to be compared there. */
  keep(pair: Pair): string {
    return this.#pairs.keep(pair)
  }

  /** The comparison at an address, where it was made already. */
  held(key: string): Opened | null {
    return this.#opened.get(key) ?? null
  }

  /** The comparison at an address; null when this tab does not have its pair. */
  async open(key: string, signal: AbortSignal): Promise<Opened | null> {
    const held = this.held(key)
    if (held) return held
    const pair = await this.pair(key, signal)
    if (!pair) return null
    const opened = { pair, report: await this.#report(pair, signal) }
    this.#remember(key, opened)
    return opened
  }

  /**
   * The comparison of two articles that the library has. They may change there, so it is made anew each time.
   */
  openArticles(articles: Pair, signal: AbortSignal): Promise<ComparisonReport> {
    return this.#report(articles, signal)
  }

  /** The same pair the other way round, as the key of its address; null when this tab does not have it. */
  async swap(key: string, signal: AbortSignal): Promise<string | null> {
    const pair = await this.pair(key, signal)
    return pair && this.#pairs.keep({ a: pair.b, b: pair.a })
  }

  /**
   * What was compared, to be changed: of what was no text, the text that was read. Null
   * when this tab does not have it.
   */
  async contents(key: string, signal: AbortSignal): Promise<Record<Side, Content> | null> {
    const pair = await this.pair(key, signal)
    if (!pair) return null
    const articles = this.held(key)?.report.articles
    return { a: contentOf(pair.a, articles?.a), b: contentOf(pair.b, articles?.b) }
  }

  #report(asked: Pair, signal: AbortSignal): Promise<ComparisonReport> {
    return this.#client.comparisons.compare.query({ ...asked, explain: true }, { signal })
  }

  #remember(key: string, opened: Opened): void {
    this.#opened.delete(key)
    this.#opened.set(key, opened)
    const oldest = this.#opened.keys().next().value
    if (oldest !== undefined && this.#opened.size > remembered) this.#opened.delete(oldest)
  }
}
