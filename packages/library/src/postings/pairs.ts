import { sortedPostings } from './sorting.ts'

/**
 * Two articles, by their places in what was given, and how many fingerprints they
 * share; `one` is before `other`.
 */
export interface SharingPair {
  one: number
  other: number
  shared: number
}

/**
 * Of a fingerprint that more have, each is paired with the first only: all pairs of a
 * hub would grow with the square.
 */
const mostPaired = 64

/**
 * All pairs of articles that share fingerprints, from scratch. Not for a library that is kept:
 * there `Store.candidates` knows.
 */
export function sharingPairs(fingerprintsOf: readonly Uint32Array[]): SharingPair[] {
  const { keys, articles } = sortedPostings(fingerprintsOf)
  const count = fingerprintsOf.length
  const shared = new Map<number, number>()
  const pair = (i: number, j: number) => {
    const key = articles[i] * count + articles[j]
    shared.set(key, (shared.get(key) ?? 0) + 1)
  }
  for (let from = 0, to = 0; from < keys.length; from = to) {
    while (to < keys.length && keys[to] === keys[from]) to++
    const firsts = to - from > mostPaired ? from + 1 : to
    for (let i = from; i < firsts; i++) for (let j = i + 1; j < to; j++) pair(i, j)
  }
  return [...shared].map(([key, times]) => {
    const one = Math.floor(key / count)
    return { one, other: key - one * count, shared: times }
  })
}
