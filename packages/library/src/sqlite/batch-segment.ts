import type { KeyKind } from '../postings/lists.ts'
import { sortedPostings } from '../postings/sorting.ts'
import type { Database } from './database.ts'
import { SegmentWriter } from './segment-writer.ts'
import { addSegment, bitsFor } from './segments.ts'

/**
 * Writes the segment of articles added together: article i of the batch has number `first
 * + i` and the keys `keysOf[i]`.
 */
export function writeBatch(db: Database, kind: KeyKind, first: number, keysOf: readonly Uint32Array[]): void {
  const { keys, articles } = sortedPostings(keysOf)
  const postings = keys.length
  if (postings === 0) return
  const bits = bitsFor(kind, postings)
  const segment = addSegment(db, { kind, first, last: first + keysOf.length - 1, bits, postings }, 1)
  const writer = new SegmentWriter(db, segment, bits, first)
  for (let i = 0; i < postings; i++) writer.add(keys[i], first + articles[i])
  writer.end()
}
