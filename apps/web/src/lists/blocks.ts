/** Rows read at a time, a few screens of them. */
export const blockSize = 100
/** So many rows beyond those in view are read too, before somebody scrolls there. */
const margin = 50

/** A stretch of a list, as the server gave it. */
export interface Block<Row> {
  rows: readonly Row[]
  /** Of the whole list. */
  total: number
  /** Where the list goes on; null at its end. */
  next: string | null
}

/** What was read of a list, by the numbers of the blocks. */
export type Blocks<Row> = ReadonlyMap<number, Block<Row>>

/**
 * The next block to be read for these rows; null when all of them are there. The first is
 * where all others are counted from.
 */
export function missing(blocks: Blocks<unknown>, [first, last]: readonly [number, number]): number | null {
  const end = endOf(blocks)
  const inView = numbersOf(first, last)
  const around = numbersOf(last, last + margin).concat(numbersOf(first - margin, first))
  const wanted = [0, ...inView, ...around].find((number) => !blocks.has(number) && number * blockSize < end)
  return wanted ?? null
}

function numbersOf(first: number, last: number): number[] {
  const [from, to] = [first, last].map((row) => Math.floor(Math.max(0, row) / blockSize))
  return Array.from({ length: to! - from! + 1 }, (_, index) => from! + index)
}

/**
 * How to ask for what begins at a row: from the nearest place above it that is known, so that
 * additions to the top move nothing.
 */
export function placeBefore(blocks: Blocks<unknown>, row: number): { after?: string; skip?: number } {
  let nearest = -1
  for (const [number, { next }] of blocks)
    if (next !== null && number > nearest && (number + 1) * blockSize <= row) nearest = number
  const after = blocks.get(nearest)?.next
  const skip = row - (nearest + 1) * blockSize
  return { ...(after && { after }), ...(skip > 0 && { skip }) }
}

/** A place for each row of a list; those not read yet are undefined. */
export function rowsOf<Row>(blocks: Blocks<Row>, most: number): readonly (Row | undefined)[] {
  const rows = Array.from<Row | undefined>({ length: Math.min(most, endOf(blocks)) })
  for (const [number, block] of blocks)
    for (const [index, row] of block.rows.entries()) {
      const place = number * blockSize + index
      if (place < rows.length) rows[place] = row
    }
  return rows
}

/**
 * Where the list ends, as soon as its last block was read: the total may have
 * changed since the first ones were.
 */
function endOf(blocks: Blocks<unknown>): number {
  let end = Infinity
  for (const [number, { rows, next }] of blocks)
    if (next === null) end = Math.min(end, number * blockSize + rows.length)
  return end
}
