import { termsOf } from '@unspin/core'
import { gather } from '../postings/gather.ts'
import { matching } from '../postings/matching.ts'
import { Scores } from '../postings/scores.ts'
import { cursorOf, placeOf } from '../store/cursors.ts'
import { mostOnPage } from '../store/store.ts'
import type { Overview, Statistics } from '../store/statistics.ts'
import type { Upkeep, VerifyOptions } from '../store/upkeep.ts'
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
import {
  addToTotals,
  currentRow,
  deleteRows,
  noteNumber,
  putRow,
  rowByNumber,
  storedOf,
  summaryOf,
  totalOf,
  totalsOf,
  type Totals,
  versionFrom,
  versionRows,
} from './articles.ts'
import { backUp } from './backing-up.ts'
import { writeBatch } from './batch-segment.ts'
import type { DatabaseOptions } from './connection.ts'
import { Database } from './database.ts'
import { IndexReader } from './index-reader.ts'
import { SqliteLinks } from './links.ts'
import { dueForMerge, worthSettling } from './merging.ts'
import { overviewOf } from './overview.ts'
import { pageOf } from './paging.ts'
import { type LeafTexts, leafTexts } from './salvaging/leaf-texts.ts'
import { type Readable, readablePage } from './salvaging/readable.ts'
import { Tidying } from './tidying.ts'
import { verify } from './verifying/verify.ts'

/**
 * Opens the library in an SQLite file, or makes one there; ':memory:' for one that is gone with the
 * process. Several processes may have one library open: each sees what the others have written, one writes
 * at a time, and no reader waits.
 * @throws {LibraryError} when there is none and none can be made.
 */
export async function openSqliteStore(place: string, options: DatabaseOptions = {}): Promise<SqliteStore> {
  return new SqliteStore(new Database(place, options))
}

/** The store in an SQLite file. */
export class SqliteStore implements Store, Upkeep {
  readonly links: SqliteLinks
  private readonly db: Database
  private readonly index: IndexReader
  private readonly scores = new Scores()
  private readonly tidying: Tidying

  private texts: LeafTexts | null = null
  private readonly leaves = () => (this.texts ??= leafTexts(this.db))

  constructor(db: Database) {
    this.db = db
    this.index = new IndexReader(db)
    this.links = new SqliteLinks(db)
    this.tidying = new Tidying(db, this.index)
  }

  async put(entries: readonly Entry[]): Promise<Put[]> {
    // Before, not after: what fails then has kept nothing of these entries.
    await this.tidying.merge(dueForMerge)
    return this.write(() => this.putAll(entries))
  }

  private putAll(entries: readonly Entry[]): Put[] {
    const added = Date.now()
    const kept: Entry[] = []
    const totals: Totals = { articles: 0, versions: 0, words: 0 }
    let first = 0
    const puts = entries.map((entry) => {
      const { number, ...put } = putRow(this.db, entry, added, totals)
      if (number !== null && kept.push(entry) === 1) first = number
      return put
    })
    addToTotals(this.db, totals)
    if (kept.length > 0) noteNumber(this.db, 'last number', first + kept.length - 1)
    writeBatch(this.db, 'fingerprint', first, kept.map(({ fingerprints }) => fingerprints)) // prettier-ignore
    writeBatch(this.db, 'term', first, kept.map(({ terms }) => terms)) // prettier-ignore
    return puts
  }

  async unchanged(origins: readonly Origin[]): Promise<(Put | null)[]> {
    return this.db.read(() =>
      origins.map((origin) => {
        const version = versionFrom(this.db, origin)
        return version === null ? null : { id: origin.id, outcome: 'unchanged', version }
      }),
    )
  }

  async read(ids: readonly string[]): Promise<(StoredArticle | null)[]> {
    return this.db.read(() =>
      ids.map((id) => {
        const row = currentRow(this.db, id)
        return row && storedOf(this.db, row)
      }),
    )
  }

  async candidates({ exclude = [], limit, ...keys }: CandidateQuery): Promise<Candidates> {
    return this.searching(() => {
      const unwanted = new Set(exclude)
      const { candidates, hubs } = gather(this.index, { ...keys, limit: limit + unwanted.size }, this.scores)
      const named = candidates.map(({ article, ...rest }) => ({
        id: rowByNumber(this.db, article).id,
        ...rest,
      }))
      return { candidates: named.filter(({ id }) => !unwanted.has(id)).slice(0, limit), hubs }
    })
  }

  async sharing(fingerprint: number, { after, limit = mostOnPage }: { after?: string; limit?: number } = {}) {
    return this.searching(() => {
      const numbers: number[] = []
      const from = after === undefined ? -1 : placeOf(after, this.db.place)[1]
      const [list] = this.index.find('fingerprint', Uint32Array.of(fingerprint))
      list?.visit(Infinity, (number) => void (numbers.length <= limit && numbers.push(number)), from)
      const ids = numbers.slice(0, limit).map((number) => rowByNumber(this.db, number).id)
      return { ids, next: numbers.length > limit ? cursorOf([null, numbers[limit - 1]]) : null }
    })
  }

  async page(query: PageQuery = {}): Promise<Page> {
    return this.searching(() => {
      const keys = query.search === undefined ? null : termsOf(query.search, query.lang ?? null)
      return pageOf(this.db, query, keys && matching(this.index, keys))
    })
  }

  async versions(id: string): Promise<ArticleSummary[]> {
    return this.db.read(() => versionRows(this.db, id).map((row) => summaryOf(this.db, row)))
  }

  async readVersion(id: string, version: number): Promise<StoredArticle | null> {
    return this.db.read(() => {
      const row = versionRows(this.db, id).find((candidate) => candidate.version === version)
      return row ? storedOf(this.db, row) : null
    })
  }

  async delete(ids: readonly string[]): Promise<number> {
    return this.write(() => ids.filter((id) => deleteRows(this.db, id)).length)
  }

  async statistics(): Promise<Statistics> {
    return this.db.read(() => {
      const postings = (kind: string) =>
        (this.db.sql('SELECT coalesce(sum(postings), 0) AS sum FROM segments WHERE kind = ? AND live').get(kind) as { sum: number }).sum // prettier-ignore
      const { bytes } = this.db.one('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size') as { bytes: number } // prettier-ignore
      const quotations = totalOf(this.db, 'quotations')
      return { ...totalsOf(this.db), quotations, fingerprints: postings('fingerprint'), terms: postings('term'), bytes } // prettier-ignore
    })
  }

  async overview(): Promise<Overview> {
    return this.db.read(() => ({ ...overviewOf(this.db), schemaVersion: this.db.version() }))
  }

  /**
   * Looks at every byte: what is damaged is told, line by line; nothing, when the library is sound. What the
   * lines do not name can be read.
   */
  async *verify(options: VerifyOptions = {}): AsyncGenerator<string> {
    yield* verify(this.db, options)
  }

  /**
   * The current articles that can be read, whatever else is damaged, a page at a time in the order in which
   * they were added; and what cannot, in words. To be called again with `next` until it is null.
   */
  async readable(after = 0): Promise<Readable> {
    return readablePage(this.db, this.leaves, after)
  }

  async settle(): Promise<void> {
    await this.tidying.merge(worthSettling)
  }

  /**
   * Gives back the room of what was deleted or replaced; takes as much again while it works.
   * Called off, it has merged a part.
   */
  async compact({ signal }: { signal?: AbortSignal } = {}): Promise<void> {
    await this.tidying.compact(signal)
  }

  /**
   * Copies the library into another file, which is a library too, and checks the copy.
   * @throws {LibraryError | OutputError} when there is a file already, or the library is damaged.
   */
  async backup(file: string, options: VerifyOptions = {}): Promise<void> {
    await backUp(this.db.place, file, options)
  }

  async close(): Promise<void> {
    this.db.close()
  }

  private searching<T>(work: () => T): T {
    return this.db.read(() => {
      this.index.refresh()
      return work()
    })
  }

  private write<T>(work: () => T): T {
    const result = this.db.write(work)
    this.index.changed()
    return result
  }
}
