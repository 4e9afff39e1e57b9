import { replacedShare, sameShare } from './counts.ts'
import type { Cover, Measures } from './measures.ts'

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
}
export type FeatureName = keyof Features

/** As many narrative words taken over as make the feature 1. */
const manyWords = 256
/** As many words in quotations that agree as make the feature 1. */
const manyQuotedWords = 40

const narrativeShare = ({ narrativeCovered, narrativeWords }: Cover) =>
  narrativeCovered / Math.max(1, narrativeWords)

export function featuresOf({
  a,
  b,
  changes,
  allChanges,
  containment,
  facts,
  takenOver,
  quotations,
}: Measures): Features {
  const shares = [narrativeShare(a), narrativeShare(b)]
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
  }
}
