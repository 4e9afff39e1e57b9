import { replacedShare, sameShare } from '../alignment/counts.ts'
import type { Agreement } from './form.ts'
import { type Measures, narrativeShareOf } from './measures.ts'

/** What the verdict's decisions weigh, each about 0..1 and the same whichever article comes first. */
export type Features = {
  containment: number
  facts: number
  coverage: number
  leastCoverage: number
  takenOver: number
  same: number
  replaced: number
  synonyms: number
  quotations: number
  form: number
  changedFacts: number
}
export type FeatureName = keyof Features

/** As many narrative words taken over as make the feature 1. */
const manyWords = 256
/** As many words in quotations that agree as make the feature 1. */
const manyQuotedWords = 40
/**
 * A body with fewer facts than one in so many words counts as if it had as many: one changed year
 * in an essay makes no form of it.
 */
const wordsPerFact = 25

export function featuresOf({
  a,
  b,
  changes,
  allChanges,
  containment,
  facts,
  takenOver,
  quotations,
  agreement,
}: Measures): Features {
  const shares = [narrativeShareOf(a), narrativeShareOf(b)]
  const { synonyms, others } = changes
  return {
    containment,
    facts,
    coverage: Math.max(...shares),
    leastCoverage: Math.min(...shares),
    takenOver: Math.min(1, Math.log1p(takenOver) / Math.log1p(manyWords)),
    // Quotations usually stand; where they were altered, the narrative does not speak for the whole.
    same: Math.min(sameShare(changes), sameShare(allChanges)),
    replaced: replacedShare(changes),
    synonyms: synonyms / Math.max(1, synonyms + others),
    quotations: Math.min(1, quotations.words / manyQuotedWords),
    form: agreement ? agreement.form.shared / Math.max(1, agreement.form.words) : 0,
    changedFacts: agreement ? shareOfChanged(agreement, Math.min(a.words, b.words)) : 0,
  }
}

function shareOfChanged({ sameFacts, changedFacts }: Agreement, words: number): number {
  return changedFacts.length / Math.max(1, sameFacts + changedFacts.length, words / wordsPerFact)
}
