import { BucketWriter } from '../postings/bucket.ts'
import { ByteWriter } from '../postings/bytes.ts'
import { writeBucket, writeList } from './blocks.ts'
import type { Database } from './database.ts'
import { bucketOf } from './segments.ts'

/** A list longer than this is kept apart from its bucket. */
const longestInBucket = 512
const nothing = new Uint8Array(0)

/** Writes posting lists into a segment, key by key, ascending. */
export class SegmentWriter {
  postings = 0
  private bucket = 0
  private key = 0
  private count = 0
  private before = 0
  private readonly db: Database
  private readonly segment: number
  private readonly bits: number
  private readonly first: number
  private readonly list = new ByteWriter()
  private readonly bytes = new ByteWriter()
  private readonly writer = new BucketWriter(this.bytes)

  constructor(db: Database, segment: number, bits: number, first: number) {
    this.db = db
    this.segment = segment
    this.bits = bits
    this.first = first
  }

  /** Keys ascending; the articles of a key ascending. */
  add(key: number, article: number): void {
    if (this.count > 0 && key !== this.key) this.endList()
    if (this.count === 0) {
      this.key = key
      this.before = this.first
    }
    this.list.number(article - this.before)
    this.before = article
    this.count++
  }

  private endList(): void {
    const bucket = bucketOf(this.key, this.bits)
    if (bucket !== this.bucket) this.endBucket()
    this.bucket = bucket
    const list = this.list.take()
    const isApart = list.length > longestInBucket
    if (isApart) writeList(this.db, this.segment, this.key, list)
    this.writer.add(this.key, this.count, isApart ? nothing : list)
    this.postings += this.count
    this.count = 0
  }

  private endBucket(): void {
    if (this.bytes.length === 0) return
    writeBucket(this.db, this.segment, this.bucket, this.writer.take())
  }

  /** To be called after the last key. */
  end(): void {
    if (this.count > 0) this.endList()
    this.endBucket()
  }
}
