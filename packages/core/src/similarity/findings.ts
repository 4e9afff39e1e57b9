import type { Passage, SharedQuotation } from '../comparison.ts'
import type { Measures } from './verdict/measures.ts'
import type { MeasuredPassage } from './passages/passages.ts'
import type { Judgement } from './verdict/judge.ts'

/** What a comparison found, before it is judged. */
export interface Findings {
  passages: MeasuredPassage[]
  quotations: SharedQuotation[]
  measures: Measures
  judgement: Judgement
}

/** By where they begin in `a`, then in `b`. */
export function inOrderOfA<P extends Passage>(passages: P[]): P[] {
  return passages.toSorted((p, q) => p.a[0] - q.a[0] || p.b[0] - q.b[0] || p.a[1] - q.a[1] || p.b[1] - q.b[1])
}

/** The same findings, seen from the other article. */
export function mirrored({ passages, quotations, measures, judgement }: Findings): Findings {
  return {
    passages: inOrderOfA(passages.map(mirroredPassage)),
    quotations: quotations.map(swapped).sort((p, q) => p.a[0] - q.a[0]),
    judgement,
    measures: {
      ...swapped(measures),
      changes: swapped(measures.changes),
      allChanges: swapped(measures.allChanges),
      agreement: measures.agreement && {
        ...measures.agreement,
        changedFacts: measures.agreement.changedFacts.map(swapped),
      },
      changedFacts: measures.changedFacts.map(swapped),
      stated: measures.stated.map(swapped),
    },
  }
}

function swapped<T extends { a: V; b: V }, V>(pair: T): T {
  return { ...pair, a: pair.b, b: pair.a }
}

function mirroredPassage(passage: MeasuredPassage): MeasuredPassage {
  return {
    ...swapped(passage),
    replacements: passage.replacements.map(swapped),
    only: swapped(passage.only),
    tokens: swapped(passage.tokens),
    all: swapped(passage.all),
    narrative: swapped(passage.narrative),
    turns: passage.turns.map(swapped),
    ...(passage.digest && { digest: passage.digest === 'a' ? 'b' : 'a' }),
  }
}

/** A passage as it is published, without the figures behind it. */
export function published({ kind, a, b, similarity, replacements, only, digest }: MeasuredPassage): Passage {
  const rounded = Math.round(similarity * 1000) / 1000
  return { kind, a, b, similarity: rounded, replacements, only, ...(digest && { digest }) }
}
