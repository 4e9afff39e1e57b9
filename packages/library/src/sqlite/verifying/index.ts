import { sketchOf } from '@unspin/core'
import { BucketReader } from '../../postings/bucket.ts'
import { ByteReader } from '../../postings/bytes.ts'
import { unchecked } from '../../postings/checked.ts'
import { unpack } from '../../store/packing.ts'
import type { Database } from '../database.ts'
import { piecewise, unlessDamaged } from '../piecewise.ts'
import { bucketOf, type Segment } from '../segments.ts'
import type { Known } from './known.ts'
import type { Progress } from './progress.ts'

const slice = 1024

/**
 * The index that articles are found by: each block, whether it stands where its keys belong, and
 * names articles that there are.
 */
export function* index(db: Database, known: Known): Generator<Progress> {
  const segments = unlessDamaged(() => db.read(() => db.sql('SELECT * FROM segments ORDER BY segment').all()))
  // A damaged row says nothing reliable about its segment; the damage has been reported already.
  const sound = (segments ?? []).filter((segment) => db.isSound('segments', segment))
  let isWhole = segments !== null && sound.length === segments.length
  for (const [i, segment] of sound.entries())
    for (const progress of segmentProblems(db, segment as unknown as Segment, known)) {
      if ('damage' in progress) isWhole = false
      yield 'damage' in progress ? progress : { share: (i + progress.share) / sound.length }
    }
  yield* strayBlocks(db)
  if (isWhole && known.isComplete) for (const damage of unindexed(db, known)) yield { damage }
}

function* segmentProblems(db: Database, segment: Segment, known: Known): Generator<Progress> {
  const at = `The index (segment ${segment.segment})`
  const buckets = 2 ** segment.bits
  const walk = new SegmentWalk(db, segment, known)
  let damages = 0
  const read = (from: number, to: number) =>
    db.read(() => db.sql('SELECT * FROM buckets WHERE segment = ? AND bucket BETWEEN ? AND ?').all(segment.segment, from, to)) // prettier-ignore
  for (const { first, last, read: rows } of piecewise(0, buckets - 1, slice, read)) {
    if (rows === null) damages++
    else for (const row of rows) if (!walk.take(row as unknown as Block)) damages++
    yield { share: (last + 1) / buckets }
    if (first === last && damages > slice) break
  }
  if (damages > 0) yield { damage: `${at} is damaged in ${damages} of its ${buckets} blocks: articles may not be found by what they share.` } // prettier-ignore
  else if (walk.postings !== segment.postings) yield { damage: `${at} has lost a part: it holds ${walk.postings} of ${segment.postings} entries.` } // prettier-ignore
  if (walk.strange > 0) yield { damage: `${at} names ${walk.strange} articles that there are not.` }
}

interface Block {
  segment: number
  bucket: number
  data: Uint8Array
}

class SegmentWalk {
  postings = 0
  /** Articles that the index names and that do not exist. */
  strange = 0
  private readonly db: Database
  private readonly segment: Segment
  private readonly known: Known

  constructor(db: Database, segment: Segment, known: Known) {
    this.db = db
    this.segment = segment
    this.known = known
  }

  /** Whether a bucket is sound, and the lists that belong to it are. */
  take(block: Block): boolean {
    const data = unchecked(block.data)
    if (!data || !this.db.isSound('buckets', block)) return false
    const bucket = new BucketReader(data)
    let isSound = true
    while (bucket.next()) {
      if (bucketOf(bucket.key, this.segment.bits) !== block.bucket) return false
      const list = bucket.isApart ? this.listApart(bucket.key) : bucket.list
      if (!list || !this.walk(list, bucket.count)) isSound = false
      this.postings += bucket.count
    }
    return isSound
  }

  private listApart(key: number): Uint8Array | null {
    const { segment } = this.segment
    const row = unlessDamaged(() =>
      this.db.read(() => this.db.sql('SELECT * FROM lists WHERE segment = ? AND key = ?').get(segment, key)),
    )
    return row && this.db.isSound('lists', row) ? unchecked(row['data'] as Uint8Array) : null
  }

  /** Whether a list names so many articles of this segment. */
  private walk(list: Uint8Array, count: number): boolean {
    const reader = new ByteReader(list)
    const { first, last, kind } = this.segment
    const isTerm = kind === 'term'
    let article = first
    for (let i = 0; i < count; i++) {
      if (reader.isAtEnd) return false
      article += reader.number()
      if (article > last) return false
      if (isTerm) this.known.seeTerm(article)
      if (!this.known.mayBeNamed(article)) this.strange++
    }
    return reader.isAtEnd
  }
}

/** Blocks of segments that there are not: nobody would look into them. */
function* strayBlocks(db: Database): Generator<Progress> {
  for (const table of ['buckets', 'lists']) {
    const row = unlessDamaged(
      () =>
      db.read(() => db.one(`SELECT count(*) AS count FROM ${table} WHERE segment NOT IN (SELECT segment FROM segments)`)), // prettier-ignore
    ) as { count: number } | null
    if (row === null) yield { damage: `The index (${table}) cannot be read as a whole.` }
    else if (row.count > 0)
      yield { damage: `The index (${table}) has ${row.count} blocks that belong to no part of it.` }
  }
}

/** Current articles that have words to be found by, and none of them leads to them. */
function* unindexed(db: Database, known: Known): Generator<string> {
  for (const number of known.withoutTerms()) {
    const [row, text] =
      unlessDamaged(() =>
        db.read(() => [
          db.sql('SELECT id FROM articles WHERE number = ?').get(number),
          db.sql('SELECT packed FROM texts WHERE number = ?').get(number),
        ]),
      ) ?? []
    if (row && text && hasTerms(text['packed'] as Uint8Array))
      yield `The index does not know article ${String(row['id'])}: nothing that it shares leads to it.`
  }
}

function hasTerms(packed: Uint8Array): boolean {
  try {
    return sketchOf(unpack(packed)).terms.length > 0
  } catch {
    // It is damaged, which has been reported already.
    return false
  }
}
