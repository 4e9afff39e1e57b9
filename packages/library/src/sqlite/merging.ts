import type { KeyKind } from '../postings/lists.ts'
import type { Database } from './database.ts'
import { SegmentCursor } from './segment-cursor.ts'
import { SegmentWriter } from './segment-writer.ts'
import { addSegment, bitsFor, dropSegment, liveSegments, type Segment, segmentOf } from './segments.ts'

/**
 * So many neighbouring segments of one size become one (O'Neil et al. 1996, "The log-structured merge-tree").
 */
const fanOut = 4
/** Buckets written in one transaction: a few tenths of a second, in which other writers wait. */
const bucketsInSlice = 4096

const kinds: readonly KeyKind[] = ['fingerprint', 'term']

/**
 * Does a slice of the merging that is due, in a transaction of its own, and tells whether there is more. What
 * is under way is written down, so that any process goes on with it, after a crash too.
 */
export function mergeSlice(
  db: Database,
  isGone: (article: number) => boolean,
  choose = dueForMerge,
): boolean {
  return db.write(() => {
    const merge = underWay(db) ?? begin(db, choose)
    if (!merge) return false
    advance(db, merge, isGone)
    return true
  })
}

interface Merge {
  target: Segment
  inputs: Segment[]
  done: number
}

function underWay(db: Database): Merge | null {
  const row = db.sql('SELECT * FROM merges LIMIT 1').get() as
    | { target: number; inputs: string; done: number }
    | undefined
  if (!row) return null
  db.sound('merges', row, 'the index')
  const segment = (id: number) => segmentOf(db, id)
  return { target: segment(row.target), inputs: (JSON.parse(row.inputs) as number[]).map(segment), done: row.done } // prettier-ignore
}

function begin(db: Database, choose: (segments: Segment[]) => Segment[]): Merge | null {
  for (const kind of kinds) {
    const inputs = choose(liveSegments(db, kind))
    if (inputs.length === 0) continue
    const postings = inputs.reduce((sum, segment) => sum + segment.postings, 0)
    const target = { kind, first: inputs[0].first, last: inputs.at(-1)!.last, bits: bitsFor(kind, postings), postings: 0 } // prettier-ignore
    const segment = addSegment(db, target, 0)
    db.sql('INSERT INTO merges (target, inputs, done) VALUES (?, ?, 0)').run(segment, JSON.stringify(inputs.map((input) => input.segment))) // prettier-ignore
    return { target: { segment, ...target }, inputs, done: 0 }
  }
  return null
}

function advance(db: Database, { target, inputs, done }: Merge, isGone: (article: number) => boolean): void {
  const buckets = 2 ** target.bits
  const end = Math.min(buckets, done + bucketsInSlice)
  const keysInBucket = 2 ** (32 - target.bits)
  const writer = new SegmentWriter(db, target.segment, target.bits, target.first)
  const cursors = inputs.map(
    (input) => new SegmentCursor(db, input, done * keysInBucket, end * keysInBucket - 1),
  )
  mergeInto(writer, cursors, isGone)
  db.sql('UPDATE segments SET postings = postings + ? WHERE segment = ?').run(writer.postings, target.segment)
  db.sql('UPDATE merges SET done = ? WHERE target = ?').run(end, target.segment)
  if (end === buckets) finish(db, target, inputs)
}

/**
 * The inputs are of articles one after the other, so that a list of the target is
 * their lists one after the other.
 */
function mergeInto(
  writer: SegmentWriter,
  cursors: SegmentCursor[],
  isGone: (article: number) => boolean,
): void {
  for (;;) {
    const key = Math.min(...cursors.map((cursor) => cursor.key))
    if (key === Infinity) return writer.end()
    for (const cursor of cursors) {
      if (cursor.key !== key) continue
      cursor.articles((article) => {
        if (!isGone(article)) writer.add(key, article)
      })
      cursor.next()
    }
  }
}

function finish(db: Database, target: Segment, inputs: Segment[]): void {
  db.sql('UPDATE segments SET live = 1 WHERE segment = ?').run(target.segment)
  db.sql('DELETE FROM merges WHERE target = ?').run(target.segment)
  for (const input of inputs) dropSegment(db, input.segment)
}

/**
 * The latest segments, from the first that those after it outweigh so many times. After each merge every
 * segment holds more than a third of all that come after it, so there are few of them; and a posting is
 * written again only when its segment has grown by a third or more.
 */
const outweighed = (times: number) => (segments: Segment[]) => {
  let from = segments.length
  let after = 0
  for (let i = segments.length - 1; i >= 0; i--) {
    if (after > 0 && after >= times * segments[i].postings) from = i
    after += segments[i].postings
  }
  return segments.slice(from)
}

/** What has to be merged for the index to stay fast while articles are added. */
export const dueForMerge = outweighed(fanOut - 1)

/** What is worth merging when no more articles come for a while. */
export const worthSettling = outweighed(1 / fanOut)

/** What is under way is ended, and nothing begun. */
export const nothing = (): Segment[] => []
