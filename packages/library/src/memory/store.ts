import { termsOf } from '@unspin/core'
import { gather } from '../postings/gather.ts'
import { matching } from '../postings/matching.ts'
import { Scores } from '../postings/scores.ts'
import { cursorOf, placeOf } from '../store/cursors.ts'
import { openingOf } from '../store/opening.ts'
import { unpack } from '../store/packing.ts'
import { mostOnPage } from '../store/store.ts'
import type { Overview, Statistics } from '../store/statistics.ts'
import type {
  CandidateQuery,
  Candidates,
  Entry,
  Origin,
  Page,
  PageQuery,
  Put,
  Store,
} from '../store/store.ts'
import type { ArticleSummary, StoredArticle } from '../store/summary.ts'
import { MemoryIndex } from './index.ts'
import { type CountlessSummary, MemoryLinks } from './links.ts'
import { overviewOf } from './overview.ts'
import { pageOf } from './paging.ts'

const place = 'The library in memory'

/** A version of an article: its place in `rows` is its number. */
export interface Row {
  summary: CountlessSummary
  packed: Uint8Array
  origin: string | null
}

/**
 * A library in plain memory: for a search among articles that nobody wants to keep, and as the simplest thing
 * that fulfils the contract, which the other stores are held against.
 */
export class MemoryStore implements Store {
  private readonly rows: (Row | null)[] = []
  /** By id: the numbers of its versions, the current one last. */
  private readonly numbers = new Map<string, number[]>()
  private readonly index = new MemoryIndex()
  readonly links = new MemoryLinks((number) => this.rows[number]!.summary, this.numbers)
  private readonly scores = new Scores()

  async put(entries: readonly Entry[]): Promise<Put[]> {
    return entries.map((entry) => this.putOne(entry))
  }

  private putOne({ packed, fingerprints, terms, origin, ...told }: Entry): Put {
    const { id } = told
    const before = this.numbers.get(id) ?? []
    const current = before.length === 0 ? null : this.rows[before.at(-1)!]!.summary
    if (current?.hash === told.hash) {
      const row = this.rows[before.at(-1)!]!
      row.summary.publishedTime ??= told.publishedTime
      if (origin) row.origin = origin
      return { id, outcome: 'unchanged', version: current.version }
    }
    const version = (current?.version ?? 0) + 1
    const number =
      this.rows.push({ summary: { ...told, version, added: new Date().toISOString() }, packed, origin }) - 1
    if (current) this.index.remove(before.at(-1)!)
    this.index.add(number, fingerprints, terms)
    this.numbers.set(id, [...before, number])
    return { id, outcome: current ? 'updated' : 'added', version }
  }

  async unchanged(origins: readonly Origin[]): Promise<(Put | null)[]> {
    return origins.map(({ id, origin }) => {
      const row = this.rows[this.numbers.get(id)?.at(-1) ?? -1]
      return row?.origin === origin ? { id, outcome: 'unchanged', version: row.summary.version } : null
    })
  }

  async read(ids: readonly string[]): Promise<(StoredArticle | null)[]> {
    return ids.map((id) => this.stored(this.numbers.get(id)?.at(-1)))
  }

  async candidates({ exclude = [], limit, ...keys }: CandidateQuery): Promise<Candidates> {
    const { candidates, hubs } = gather(this.index, { ...keys, limit: limit + exclude.length }, this.scores)
    const named = candidates.map(({ article, ...rest }) => ({ id: this.idOf(article), ...rest }))
    return { candidates: named.filter(({ id }) => !exclude.includes(id)).slice(0, limit), hubs }
  }

  async sharing(fingerprint: number, { after, limit = mostOnPage }: { after?: string; limit?: number } = {}) {
    const numbers: number[] = []
    const from = after === undefined ? -1 : placeOf(after, place)[1]
    const [list] = this.index.find('fingerprint', Uint32Array.of(fingerprint))
    list?.visit(Infinity, (number) => numbers.push(number), from)
    const next = numbers.length > limit ? cursorOf([null, numbers[limit - 1]]) : null
    return { ids: numbers.slice(0, limit).map((number) => this.idOf(number)), next }
  }

  async page(query: PageQuery = {}): Promise<Page> {
    const found = query.search === undefined ? null : matching(this.index, termsOf(query.search, query.lang ?? null)) // prettier-ignore
    const numbers = found ?? [...this.numbers.values()].map((versions) => versions.at(-1)!)
    const copies = this.links.copies()
    const listed = numbers.map((number) => ({ number, summary: this.listed(number, copies) }))
    const page = pageOf(listed, query, place)
    return { ...page, articles: page.articles.map((summary) => this.opened(summary)) }
  }

  async versions(id: string): Promise<ArticleSummary[]> {
    const copies = this.links.copies()
    return (this.numbers.get(id) ?? []).toReversed().map((number) => this.summary(number, copies))
  }

  async readVersion(id: string, version: number): Promise<StoredArticle | null> {
    return this.stored(this.numbers.get(id)?.find((number) => this.rows[number]!.summary.version === version))
  }

  async delete(ids: readonly string[]): Promise<number> {
    return ids.filter((id) => this.deleteOne(id)).length
  }

  private deleteOne(id: string): boolean {
    for (const number of this.numbers.get(id) ?? []) {
      this.index.remove(number)
      this.rows[number] = null
    }
    return this.numbers.delete(id)
  }

  async statistics(): Promise<Statistics> {
    const versions = this.rows.filter((row) => row !== null).length
    let words = 0
    for (const numbers of this.numbers.values()) words += this.rows[numbers.at(-1)!]!.summary.words
    const quotations = this.links.countQuotations()
    return { articles: this.numbers.size, versions, words, quotations, ...this.index.postings(), bytes: 0 }
  }

  async overview(): Promise<Overview> {
    return overviewOf([...this.numbers.values()].map((versions) => this.rows[versions.at(-1)!]!.summary))
  }

  async settle(): Promise<void> {}
  async close(): Promise<void> {}

  private summary(number: number, copies: ReadonlyMap<number, number>): ArticleSummary {
    const { packed } = this.rows[number]!
    return { ...this.listed(number, copies), opening: openingOf(unpack(packed)) }
  }

  /** What an article is sorted and filtered by: its text need not be looked into. */
  private listed(number: number, copies: ReadonlyMap<number, number>): ArticleSummary {
    return { ...this.rows[number]!.summary, opening: null, copies: copies.get(number) ?? 0 }
  }

  private opened(summary: ArticleSummary): ArticleSummary {
    const { packed } = this.rows[this.numbers.get(summary.id)!.at(-1)!]!
    return { ...summary, opening: openingOf(unpack(packed)) }
  }

  private idOf(number: number): string {
    return this.rows[number]!.summary.id
  }

  private stored(number: number | undefined): StoredArticle | null {
    if (number === undefined) return null
    const summary = this.summary(number, this.links.copies())
    const { publishedTime } = summary
    return { ...summary, article: { ...unpack(this.rows[number]!.packed), publishedTime } }
  }
}
