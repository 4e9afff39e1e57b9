import type { Label } from '@unspin/core'

/**
 * A question of the verdict: the features it weighs with the side each must speak for, and who answers yes.
 */
export interface Question {
  features: Record<string, 1 | -1>
  yes: Label[]
  no: Label[]
  /** Sets whose labels tell this apart; others only tell copy from not. */
  sets?: string[]
  /**
   * Features that count with a lexicon only: without one, what is no name or
   * number is told from it less surely.
   */
  lexical?: string[]
  /**
   * Whether as many are to be missed as falsely found; else both answers weigh the same however rare one is.
   */
  equalErrors?: true
}

const copies: Label[] = ['identical', 'reprint', 'edited', 'spun', 'rewritten', 'excerpt']

export const questions: Record<string, Question> = {
  form: {
    features: { form: 1, changedFacts: 1 },
    yes: ['same-form'],
    no: [...copies, 'same-event', 'unrelated'],
  },
  copy: {
    features: {
      containment: 1,
      facts: 1,
      coverage: 1,
      takenOver: 1,
      leastCoverage: 1,
      changedFacts: -1,
    },
    yes: copies,
    no: ['same-event', 'unrelated'],
    lexical: ['changedFacts'],
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
