import { checked, checksumBytes, unchecked } from '../postings/checked.ts'
import { checksumOf } from './checksums/checksum.ts'
import type { Database } from './database.ts'
import { damaged } from './errors.ts'

/** A posting takes up to five bytes. */
const bytesOfPosting = 5

/** The blocks of segments: buckets, and lists that are kept apart, each with a checksum. */

export function writeBucket(db: Database, segment: number, bucket: number, block: Uint8Array): void {
  const data = checked(block)
  const checksum = checksumOf('buckets', [segment, bucket, data])
  db.sql('INSERT INTO buckets (segment, bucket, data, checksum) VALUES (?, ?, ?, ?)').run(segment, bucket, data, checksum) // prettier-ignore
}

export function writeList(db: Database, segment: number, key: number, list: Uint8Array): void {
  const data = checked(list)
  const checksum = checksumOf('lists', [segment, key, data])
  db.sql('INSERT INTO lists (segment, key, data, checksum) VALUES (?, ?, ?, ?)').run(segment, key, data, checksum) // prettier-ignore
}

/** @throws {LibraryError} when it is damaged. */
export function readBucket(db: Database, segment: number, bucket: number): Uint8Array | null {
  const row = db.sql('SELECT data FROM buckets WHERE segment = ? AND bucket = ?').get(segment, bucket)
  return row ? sound(db, row.data as Uint8Array) : null
}

/** @throws {LibraryError} when it is damaged. */
export function readList(db: Database, segment: number, key: number): Uint8Array {
  const row = db.sql('SELECT data FROM lists WHERE segment = ? AND key = ?').get(segment, key)
  if (!row) throw damaged(db.place)
  return sound(db, row.data as Uint8Array)
}

/**
 * The list of the first so many postings, or a little more; without a look at its
 * checksum, which is of the whole.
 */
export function readListStart(db: Database, segment: number, key: number, postings: number): Uint8Array {
  const row = db
    .sql('SELECT substr(data, 1, ?) AS data FROM lists WHERE segment = ? AND key = ?')
    .get(checksumBytes + postings * bytesOfPosting, segment, key)
  if (!row) throw damaged(db.place)
  return (row.data as Uint8Array).subarray(checksumBytes)
}

function sound(db: Database, bytes: Uint8Array): Uint8Array {
  const block = unchecked(bytes)
  if (!block) throw damaged(db.place)
  return block
}
