import type { Database } from './database.ts'
import type { Segment } from './segments.ts'

/**
 * Takes out of the index what was gone when it began: every segment that may name it is written anew. No
 * merge may be under way then: what it had already written would be missed.
 */
export class Compaction {
  private readonly db: Database
  private readonly gone: number[]
  /** The latest segment that was there before. */
  private readonly latest: number

  constructor(db: Database) {
    this.db = db
    const rows = db.sql('SELECT number FROM gone').all() as { number: number }[]
    this.gone = rows.map(({ number }) => number)
    const { latest } = db.one('SELECT coalesce(max(segment), 0) AS latest FROM segments') as {
      latest: number
    }
    this.latest = latest
  }

  /** All segments, to be one; one alone if it may name what is gone. What came of this already is left. */
  readonly choose = (segments: Segment[]): Segment[] => {
    if (!segments.some(({ segment }) => segment <= this.latest)) return []
    return segments.length > 1 || segments.some((segment) => this.mayName(segment)) ? segments : []
  }

  private mayName({ first, last }: Segment): boolean {
    return this.gone.some((number) => number >= first && number <= last)
  }

  /** Nothing names them any more. */
  end(): void {
    this.db.sql('DELETE FROM gone WHERE number IN (SELECT value FROM json_each(?))').run(JSON.stringify(this.gone)) // prettier-ignore
  }
}
