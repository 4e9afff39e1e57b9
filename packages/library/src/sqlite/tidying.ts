import { setImmediate } from 'node:timers/promises'
import { LibraryError } from '../store/errors.ts'
import { Compaction } from './compacting.ts'
import type { Database } from './database.ts'
import type { IndexReader } from './index-reader.ts'
import { mergeSlice, nothing } from './merging.ts'
import type { Segment } from './segments.ts'

/** Keeps the index in few segments, and the file without holes. */
export class Tidying {
  private readonly db: Database
  private readonly index: IndexReader

  constructor(db: Database, index: IndexReader) {
    this.db = db
    this.index = index
  }

  /** Between two slices other work gets its turn. */
  async merge(choose: (segments: Segment[]) => Segment[], signal?: AbortSignal): Promise<void> {
    do {
      await setImmediate()
      signal?.throwIfAborted()
    } while (this.mergeSlice(choose))
  }

  private mergeSlice(choose: (segments: Segment[]) => Segment[]): boolean {
    this.db.read(() => this.index.refresh())
    const more = mergeSlice(this.db, (article) => this.index.isGone(article), choose)
    this.index.changed()
    return more
  }

  async compact(signal?: AbortSignal): Promise<void> {
    try {
      await this.compactAll(signal)
    } catch (error) {
      if (!(error instanceof LibraryError && error.problem === 'full')) throw error
      throw new LibraryError(this.db.place, 'full', 'cannot be compacted: its disk is full. For a while that takes as much room again as the library has. Nothing is lost. Make room there, and do it again.', { cause: error }) // prettier-ignore
    }
  }

  private async compactAll(signal?: AbortSignal): Promise<void> {
    await this.merge(nothing, signal)
    const compaction = this.db.read(() => new Compaction(this.db))
    await this.merge(compaction.choose, signal)
    this.db.write(() => compaction.end())
    this.db.attempt(() => {
      this.db.sql('VACUUM').run()
      this.db.sql('PRAGMA wal_checkpoint(TRUNCATE)').all()
    })
    this.index.changed()
  }
}
