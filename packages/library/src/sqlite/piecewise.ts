import { isDamage } from './errors.ts'

/** A range of numbers, both inclusive, and what was read there; null where it is damaged. */
export interface Piece<T> {
  first: number
  last: number
  read: T | null
}

/**
 * Reads a range of numbers in slices. Where SQLite meets a damaged page, the slice is halved until
 * what is readable has been read: a search by a number goes down the tree beside the damaged pages,
 * where a walk along it would end.
 */
export function* piecewise<T>(
  first: number,
  last: number,
  slice: number,
  read: (first: number, last: number) => T,
): Generator<Piece<T>> {
  for (let from = first; from <= last; from += slice)
    yield* halves(from, Math.min(last, from + slice - 1), read)
}

function* halves<T>(
  first: number,
  last: number,
  read: (first: number, last: number) => T,
): Generator<Piece<T>> {
  const found = unlessDamaged(() => read(first, last))
  if (found !== null || first === last) return yield { first, last, read: found }
  const middle = Math.floor((first + last) / 2)
  yield* halves(first, middle, read)
  yield* halves(middle + 1, last, read)
}

/** What a piece of work gives; null where it meets damage. */
export function unlessDamaged<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (isDamage(error)) return null
    throw error
  }
}
