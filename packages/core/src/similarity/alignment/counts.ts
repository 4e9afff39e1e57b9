/** How the words of a passage, or of a pair, correspond. */
export interface Counts {
  /** Words of each side. */
  a: number
  b: number
  /** Pairs of the same word, whatever its form. */
  same: number
  /** Words replaced by something near in meaning, and by something else. */
  synonyms: number
  others: number
}

export const noCounts = (): Counts => ({ a: 0, b: 0, same: 0, synonyms: 0, others: 0 })

export function addCounts(sum: Counts, counts: Counts): void {
  sum.a += counts.a
  sum.b += counts.b
  sum.same += counts.same
  sum.synonyms += counts.synonyms
  sum.others += counts.others
}

const longer = ({ a, b }: Counts) => Math.max(1, a, b)

/** Share of the longer side that stands unchanged, 0..1. */
export const sameShare = (counts: Counts) => Math.min(1, counts.same / longer(counts))

/** Share of the longer side that was replaced word for word, 0..1. */
export const replacedShare = (counts: Counts) =>
  Math.min(1, (counts.synonyms + counts.others) / longer(counts))
