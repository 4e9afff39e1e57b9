/** Two days in a row stand so far apart at least. */
const leastGap = 0.015
/** A gap is broken that is so many times as long as all shorter ones together. */
const breakRatio = 10
const millisecondsPerDay = 86_400_000

/** The time between two days, and what it takes of the width. */
export interface Gap {
  days: number
  width: number
  broken: boolean
}

/** The stretches between days, in proportion to their lengths but for those that are broken. */
export function gapsOf(days: readonly string[], room: number): Gap[] {
  const lengths = days
    .slice(1)
    .map((day, index) => (Date.parse(day) - Date.parse(days[index]!)) / millisecondsPerDay)
  if (lengths.length === 0) return []
  const longest = longestUnbroken(lengths)
  const unbroken = sum(lengths.filter((length) => length <= longest))
  const drawn = lengths.map((length) => (length <= longest ? length : unbroken / 2))
  const least = Math.min(leastGap, (0.5 * room) / lengths.length)
  const perDay = (room - least * lengths.length) / sum(drawn)
  return lengths.map((length, index) => ({
    days: length,
    width: least + perDay * drawn[index]!,
    broken: length > longest,
  }))
}

/** Gaps up to this length are drawn in proportion; the longer ones would squeeze them together. */
function longestUnbroken(lengths: readonly number[]): number {
  const ascending = lengths.toSorted((one, other) => one - other)
  let before = 0
  let longest = Infinity
  for (const [index, length] of ascending.entries()) {
    if (before > 0 && length > breakRatio * before) longest = ascending[index - 1]!
    before += length
  }
  return longest
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
