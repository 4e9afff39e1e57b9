import type { Features } from './features.ts'
import type { Measures } from './measures.ts'

// Rules beside the weights, for what few labelled pairs show: notices of one form, told
// freely, of one firm and another.

/** Of shorter bodies little can be shown, whatever is. */
const fewWords = 30

export function isShort({ a, b }: Measures): boolean {
  return Math.min(a.words, b.words) < fewWords
}

/** Of `takenOver`: 15 words that stand unchanged, a sentence or so. */
export const leastTakenOver = 0.5

/** From this share of changed facts on two bodies that are about others are no copies. */
const leastOfOthers = 0.25
/**
 * Where nobody's name tells, more must be changed, and so many: banks, towns and
 * round sums are the same by chance.
 */
const leastChanged = 0.35
const manyChanges = 4
/** Who copies keeps more of the names and numbers than this, wherever he puts them. */
const mostKept = 0.75
/** So many names give way to others at their place, by what tells that the two are about others. */
const enoughExchanged = { names: 1, 'first names': 2, titles: 2, nothing: Infinity }
/** A notice has few names, and one that gives way to another tells much; a longer story has many. */
const wordsOfNotice = 200

/** Whether the facts differ so much that the two have only their words in common. */
export function haveOtherFacts({ changedFacts, facts }: Features, measures: Measures): boolean {
  const { agreement } = measures
  if (!agreement) return false
  const { aboutOthers } = agreement
  const isNotice = Math.min(measures.a.words, measures.b.words) < wordsOfNotice
  const exchanged = isNotice ? agreement.exchanged : 0
  if (haveOtherTitles(measures) || exchanged >= enoughExchanged[aboutOthers ?? 'nothing']) return true
  if (facts > mostKept) return false
  if (aboutOthers) return changedFacts >= leastOfOthers || exchanged > 0
  return changedFacts >= leastChanged && agreement.changedFacts.length >= manyChanges
}

/**
 * A row or two of a table ('Qtly div 12 cts vs 12 cts prior. Pay May 1') belong to whoever stands above them.
 */
export function haveOtherTitles(measures: Measures): boolean {
  return measures.agreement?.aboutOthers === 'titles' && isShort(measures)
}

/**
 * Whether two articles that are told too freely for a form tell what they have in common of somebody
 * else each. A brief is no part of a long roundup either, if names and numbers of it are missing there.
 * Where whole sentences were taken over, they were lifted, whomever the rest is about.
 */
export function tellOfOthers(features: Features, measures: Measures): boolean {
  const { agreement } = measures
  if (features.takenOver >= leastTakenOver) return false
  if (!agreement) return features.facts <= mostKept
  return agreement.aboutOthers !== null && haveOtherFacts(features, measures)
}
