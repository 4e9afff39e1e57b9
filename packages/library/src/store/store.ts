/**
 * What a library is kept in: the one interface between everything that works with kept articles and the place
 * where they are. An embedded SQLite file is behind it now (`sqlite/`), plain memory in tests and for
 * throw-away work (`memory/`); it is cut so that a distributed search engine fits too. What that asks of it:
 *
 * - Every method is asynchronous, takes and gives plain data, and works on batches: a call is a round trip.
 * - The store knows no language and compares no texts. It is handed keys, 32-bit hashes, and answers which
 *   articles have them; OpenSearch would index both kinds as keyword fields, and weigh a `should` of terms by
 *   their document frequency as the stores here do.
 * - An entry is complete in itself, so that many writers can prepare entries and any of them can be
 *   sent twice: `put` is idempotent.
 * - Articles are known by `id`, never by a place inside the store. Pages go by cursor; a jump further,
 *   `skip`, costs by its length and is for people who drag a scroll bar, not for reading all.
 *
 * `test/store/contract.ts`, for other packages `@unspin/library/contract`, is the contract in executable
 * form; every implementation passes it.
 */
import type { Sketch } from '@unspin/core'
import type { LinkStore } from './links.ts'
import type { Overview, Statistics } from './statistics.ts'
import type { ArticleSummary, StoredArticle } from './summary.ts'

/** An article ready to be kept. Made by `entryOf`, on whatever thread has time for it. */
export interface Entry extends Omit<ArticleSummary, 'version' | 'added' | 'copies' | 'opening'> {
  /**
   * A hash of what it was read from, hexadecimal, 128 bits: where it is the same again, so is the article.
   */
  origin: string | null
  /** The article, packed: see `packing.ts`. */
  packed: Uint8Array
  fingerprints: Uint32Array
  terms: Uint32Array
}

/** What an article was read from, before it is read again. */
export interface Origin {
  id: string
  origin: string
}

/** `unchanged`: the library already has this content under this id. */
export type Outcome = 'added' | 'updated' | 'unchanged'

export interface Put {
  id: string
  outcome: Outcome
  version: number
}

/** What to look for: the sketch of an article, or a part of it. */
export interface CandidateQuery extends Pick<Sketch, 'fingerprints' | 'terms'> {
  /** How many candidates to give at most. */
  limit: number
  /** The article asked about, and whatever else is not wanted. */
  exclude?: readonly string[]
}

/** An article that the index puts forward. */
export interface Candidate {
  id: string
  /** How much speaks for it: the rarity of what it shares. Comparable within one answer only. */
  score: number
  /** How many of the fingerprints asked for it has, as far as they were read. */
  fingerprints: number
}

/** A fingerprint that very many articles have. */
export interface Hub {
  fingerprint: number
  /** How many articles have it. */
  articles: number
}

export interface Candidates {
  /** Best first. */
  candidates: Candidate[]
  /**
   * Fingerprints too common to be read whole: those who have them and nothing else are not among
   * the candidates; see `sharing`.
   */
  hubs: Hub[]
}

export const sortKeys = ['added', 'published', 'title', 'publisher', 'words', 'copies'] as const
export type SortKey = (typeof sortKeys)[number]

/** Lists of days and counts begin with the latest and the largest, lists of words with A. */
export const defaultOrder = (sort: SortKey): 'ascending' | 'descending' =>
  sort === 'title' || sort === 'publisher' ? 'ascending' : 'descending'

/** Which articles to list, and how. Without anything: all, the newest addition first. */
export interface PageQuery {
  /** Words that the article must have, in any order and with any ending. */
  search?: string
  publisher?: string
  lang?: string
  source?: string
  /** ISO 8601 days, both inclusive; articles without a day are then left out. */
  since?: string
  until?: string
  /** Only articles with copies, or only those without. */
  copied?: boolean
  sort?: SortKey
  order?: 'ascending' | 'descending'
  /** `next` of the page before. */
  after?: string
  /** How many to leave out from there on, as those do who jump far down a list. */
  skip?: number
  limit?: number
}

/** A page has this many articles where nothing else is asked for, and never more than the other. */
export const defaultLimit = 50
export const mostOnPage = 1000

export interface Page {
  articles: ArticleSummary[]
  /** How many articles the query selects, on all pages. */
  total: number
  /** To be given as `after` for the next page; null on the last. */
  next: string | null
}

export interface Store {
  /** Which of the articles are copies of one another, as far as they have been compared. */
  readonly links: LinkStore

  /**
   * Keeps articles. What it resolves with is durable and searchable: a process killed, or a machine switched
   * off, the moment after loses none of it; before, either all or nothing of a batch is kept. The outcomes
   * are in the order of the entries.
   * @throws {LibraryError} when nothing of the batch could be kept.
   */
  put(entries: readonly Entry[]): Promise<Put[]>

  /** For each: what `put` would answer if its source has not changed since it was kept; else null. */
  unchanged(origins: readonly Origin[]): Promise<(Put | null)[]>

  /** The articles of these ids, in their order; null for those that the library does not have. */
  read(ids: readonly string[]): Promise<(StoredArticle | null)[]>

  /**
   * The articles that share most with a sketch. Reads a bounded part of the
   * index, however large the library is.
   */
  candidates(query: CandidateQuery): Promise<Candidates>

  /** Ids of the articles that have a fingerprint, all of them, a page at a time: what hides behind a hub. */
  sharing(
    fingerprint: number,
    page?: { after?: string; limit?: number },
  ): Promise<{ ids: string[]; next: string | null }>

  page(query?: PageQuery): Promise<Page>

  /** Every version of an article, the current one first. */
  versions(id: string): Promise<ArticleSummary[]>

  /** A version of an article, current or not. */
  readVersion(id: string, version: number): Promise<StoredArticle | null>

  /** Forgets articles with all their versions; tells how many it had. */
  delete(ids: readonly string[]): Promise<number>

  statistics(): Promise<Statistics>

  overview(): Promise<Overview>

  /**
   * Brings the index into its fastest form: to be called after a large addition.
   * Never needed for a right answer.
   */
  settle(): Promise<void>

  close(): Promise<void>
}
