import type { KeyKind } from '../postings/lists.ts'
import { noteNumber } from './articles.ts'
import type { Database } from './database.ts'
import { damaged } from './errors.ts'

/** A row of the table of segments. */
export interface Segment {
  segment: number
  kind: KeyKind
  first: number
  last: number
  bits: number
  postings: number
}

const bucketBytes = 1024
/** About what a posting takes: fingerprints are mostly alone with their key, terms mostly in long lists. */
const bytesOf: Record<KeyKind, number> = { fingerprint: 6, term: 2 }
/** No segment has more buckets than 2 to this. */
export const mostBits = 20

/** How many buckets a segment is best cut into, as a power of two: a bucket is read whole for one key. */
export function bitsFor(kind: KeyKind, postings: number): number {
  const buckets = (postings * bytesOf[kind]) / bucketBytes
  return Math.min(mostBits, Math.max(0, Math.round(Math.log2(Math.max(1, buckets)))))
}

/** The bucket that a key is in. */
export const bucketOf = (key: number, bits: number): number => (bits === 0 ? 0 : key >>> (32 - bits))

export function liveSegments(db: Database, kind: KeyKind): Segment[] {
  const rows = db.sql('SELECT * FROM segments WHERE kind = ? AND live = 1 ORDER BY first').all(kind)
  return rows.map((row) => db.sound('segments', row, 'the index') as unknown as Segment)
}

/** @throws {LibraryError} when there is none. */
export function segmentOf(db: Database, segment: number): Segment {
  const row = db.sql('SELECT * FROM segments WHERE segment = ?').get(segment)
  if (!row) throw damaged(db.place, 'the index')
  return db.sound('segments', row, 'the index') as unknown as Segment
}

export function addSegment(
  db: Database,
  { kind, first, last, bits, postings }: Omit<Segment, 'segment'>,
  live: 0 | 1,
): number {
  const { lastInsertRowid } = db
    .sql('INSERT INTO segments (kind, first, last, bits, postings, live) VALUES (?, ?, ?, ?, ?, ?)')
    .run(kind, first, last, bits, postings, live)
  const segment = Number(lastInsertRowid)
  noteNumber(db, 'last segment', segment)
  return segment
}

export function dropSegment(db: Database, segment: number): void {
  for (const table of ['buckets', 'lists', 'segments'])
    db.sql(`DELETE FROM ${table} WHERE segment = ?`).run(segment)
}
