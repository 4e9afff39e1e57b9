import { BucketReader } from '../postings/bucket.ts'
import { ByteReader } from '../postings/bytes.ts'
import { readBucket, readList } from './blocks.ts'
import type { Database } from './database.ts'
import { bucketOf, type Segment } from './segments.ts'

/** Walks the lists of a segment whose keys are in a range, key by key, ascending. */
export class SegmentCursor {
  /** The key it stands on; Infinity when it has passed the last. */
  key = -1
  private reader: BucketReader | null = null
  private bucket: number
  private readonly lastBucket: number
  private readonly db: Database
  private readonly segment: Segment
  private readonly from: number
  private readonly to: number

  /** Keys from `from` to `to`, both inclusive. */
  constructor(db: Database, segment: Segment, from: number, to: number) {
    this.db = db
    this.segment = segment
    this.from = from
    this.to = to
    this.bucket = bucketOf(from, segment.bits) - 1
    this.lastBucket = bucketOf(to, segment.bits)
    this.next()
  }

  next(): void {
    do {
      while (!this.reader?.next()) if (!this.nextBucket()) return
      this.key = this.reader.key
    } while (this.key < this.from)
    if (this.key > this.to) this.key = Infinity
  }

  private nextBucket(): boolean {
    if (this.bucket >= this.lastBucket) {
      this.key = Infinity
      return false
    }
    const data = readBucket(this.db, this.segment.segment, ++this.bucket)
    this.reader = data && new BucketReader(data)
    return true
  }

  /** Calls `visit` with the articles of the key it stands on, ascending. */
  articles(visit: (article: number) => void): void {
    const { isApart, list, count } = this.reader!
    const reader = new ByteReader(isApart ? readList(this.db, this.segment.segment, this.key) : list)
    let article = this.segment.first
    for (let i = 0; i < count; i++) visit((article += reader.number()))
  }
}
