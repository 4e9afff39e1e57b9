import type { KeyKind } from '../postings/lists.ts'
import type { Database } from './database.ts'
import { SegmentWriter } from './segment-writer.ts'
import { addSegment, bitsFor } from './segments.ts'

/** Keys and articles are sorted as one number: 32 bits of key above so many of the article's place in the batch. */
const placeBits = 20
const places = 2 ** placeBits

/** Writes the segment of articles added together: article i of the batch has number `first + i` and the keys `keys[i]`. */
export function writeBatch(db: Database, kind: KeyKind, first: number, keys: readonly Uint32Array[]): void {
  const postings = keys.reduce((sum, { length }) => sum + length, 0)
  if (postings === 0) return
  if (keys.length > places) throw new RangeError(`a batch holds at most ${places} articles`)
  const bits = bitsFor(kind, postings)
  const last = first + keys.length - 1
  const segment = addSegment(db, { kind, first, last, bits, postings }, 1)
  const writer = new SegmentWriter(db, segment, bits, first)
  for (const pair of sortedPairs(keys, postings)) {
    const key = Math.floor(pair / places)
    writer.add(key, first + (pair - key * places))
  }
  writer.end()
}

/** 52 bits of a double hold a key and a place. */
function sortedPairs(keys: readonly Uint32Array[], postings: number): Float64Array {
  const pairs = new Float64Array(postings)
  let count = 0
  keys.forEach((ofArticle, place) => {
    for (const key of ofArticle) pairs[count++] = key * places + place
  })
  return pairs.sort()
}
