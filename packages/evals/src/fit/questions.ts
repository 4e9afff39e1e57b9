import type { Label } from '@unspin/core'

/** A question of the verdict: the features it weighs with the side each must speak for, and who answers yes. */
export interface Question {
  features: Record<string, 1 | -1>
  yes: Label[]
  no: Label[]
  /** Sets whose labels tell this apart; others only tell copy from not. */
  sets?: string[]
  /** Whether as many are to be missed as falsely found; else both answers weigh the same however rare one is. */
  equalErrors?: true
}

const copies: Label[] = ['identical', 'reprint', 'edited', 'spun', 'rewritten', 'excerpt']

export const questions: Record<string, Question> = {
  copy: {
    features: { containment: 1, facts: 1, coverage: 1, takenOver: 1, leastCoverage: 1 },
    yes: copies,
    no: ['same-event', 'unrelated'],
    equalErrors: true,
  },
  excerpt: {
    features: { coverage: -1, leastCoverage: -1, containment: -1, facts: -1 },
    yes: ['excerpt'],
    no: ['reprint', 'edited', 'spun', 'rewritten'],
    sets: ['families', 'languages', 'lifted', 'ai-rewrites'],
  },
  reworded: {
    features: { same: -1, replaced: -1, leastCoverage: -1 },
    yes: ['rewritten'],
    no: ['reprint', 'edited', 'spun'],
    sets: ['families', 'languages'],
  },
  spun: {
    features: { replaced: 1, synonyms: 1, same: -1 },
    yes: ['spun'],
    no: ['reprint', 'edited'],
    sets: ['families', 'languages'],
  },
  reprint: {
    features: { leastCoverage: 1, same: 1, replaced: -1 },
    yes: ['reprint'],
    no: ['edited'],
    sets: ['families', 'languages'],
  },
  event: {
    features: { containment: 1, facts: 1, coverage: 1, quotations: 1 },
    yes: ['same-event'],
    no: ['unrelated'],
    sets: ['families', 'languages', 'same-event', 'quoting'],
  },
}
