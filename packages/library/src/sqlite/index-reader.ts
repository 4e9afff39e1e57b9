import { BucketReader } from '../postings/bucket.ts'
import { ByteReader } from '../postings/bytes.ts'
import type { KeyKind, PostingList, PostingLists } from '../postings/lists.ts'
import { totalsOf } from './articles.ts'
import { BlockCache } from './block-cache.ts'
import { readBucket, readListStart } from './blocks.ts'
import type { Database } from './database.ts'
import { bucketOf, liveSegments, mostBits, type Segment } from './segments.ts'

const cacheBytes = 48 * 2 ** 20

/**
 * The inverted index as the segments of a library file hold it. To be used inside
 * a transaction, after `refresh`.
 */
export class IndexReader implements PostingLists {
  articles = 0
  end = 0
  private segments: Record<KeyKind, Segment[]> = { fingerprint: [], term: [] }
  private gone = new Uint8Array(0)
  private dataVersion = -1
  private readonly db: Database
  private readonly cache = new BlockCache(cacheBytes)

  constructor(db: Database) {
    this.db = db
  }

  /** Sees what was written, here (`changed` was called) or by another process. */
  refresh(): void {
    const dataVersion = this.db.dataVersion()
    if (dataVersion === this.dataVersion) return
    this.dataVersion = dataVersion
    this.segments = { fingerprint: liveSegments(this.db, 'fingerprint'), term: liveSegments(this.db, 'term') }
    this.end =
      1 +
      Math.max(
        0,
        ...Object.values(this.segments)
          .flat()
          .map(({ last }) => last),
      )
    this.articles = totalsOf(this.db).articles
    this.readGone()
  }

  /** What this connection writes, `data_version` does not tell. */
  changed(): void {
    this.dataVersion = -1
  }

  private readGone(): void {
    this.gone = new Uint8Array(this.end)
    const statement = this.db.sql('SELECT number FROM gone')
    for (const { number } of statement.iterate() as Iterable<{ number: number }>)
      if (number < this.end) this.gone[number] = 1
  }

  find(kind: KeyKind, keys: Uint32Array): PostingList[] {
    const lists: SegmentedList[] = []
    for (const key of keys) {
      const list = new SegmentedList(this, key)
      for (const segment of this.segments[kind]) {
        const bucket = this.bucketWith(segment, key)
        if (bucket) list.add(segment, bucket)
      }
      if (list.count > 0) lists.push(list)
    }
    return lists
  }

  private bucketWith(segment: Segment, key: number): BucketReader | null {
    const data = this.bucket(segment.segment, bucketOf(key, segment.bits))
    if (!data) return null
    const reader = new BucketReader(data)
    return reader.seek(key) ? reader : null
  }

  private bucket(segment: number, bucket: number): Uint8Array | null {
    return this.cache.get(segment * 2 ** mostBits + bucket, () => readBucket(this.db, segment, bucket))
  }

  /** The beginning of a list that is kept apart. */
  listApart(segment: number, key: number, postings: number): Uint8Array {
    return readListStart(this.db, segment, key, postings)
  }

  isGone(article: number): boolean {
    return this.gone[article] === 1
  }
}

/** The list of a key over all segments. */
class SegmentedList implements PostingList {
  count = 0
  readonly key: number
  private readonly reader: IndexReader
  private readonly parts: { segment: Segment; bucket: BucketReader }[] = []

  constructor(reader: IndexReader, key: number) {
    this.reader = reader
    this.key = key
  }

  add(segment: Segment, bucket: BucketReader): void {
    this.count += bucket.count
    this.parts.push({ segment, bucket })
  }

  visit(most: number, visit: (article: number) => void, after = -1): void {
    let left = most
    for (const { segment, bucket } of this.parts) {
      if (left <= 0) return
      if (segment.last <= after) continue
      // What stands before `after` has to be walked over.
      const count = after < segment.first ? Math.min(left, bucket.count) : bucket.count
      const list = bucket.isApart ? this.reader.listApart(segment.segment, this.key, count) : bucket.list
      left -= this.walk({ list: new ByteReader(list), first: segment.first, count }, left, after, visit)
    }
  }

  private walk(
    { list, first, count }: { list: ByteReader; first: number; count: number },
    most: number,
    after: number,
    visit: (article: number) => void,
  ): number {
    let visited = 0
    let article = first
    for (let i = 0; i < count && visited < most; i++) {
      article += list.number()
      if (article <= after) continue
      visited++
      if (!this.reader.isGone(article)) visit(article)
    }
    return visited
  }
}
