import type { Side } from '@unspin/core'
import type { Subject } from '../../../results/subject.ts'
import { beginReading, reading, type ReadingAction } from './reading/state.ts'
import type { ReadingState } from './reading/reading.ts'
import type { Context } from '../../screen/context.ts'
import type { NamedArticle } from '../../screen/destination.ts'

/** Two articles that are being compared, then the comparison as it is read. */
export interface ComparingState {
  pair: Readonly<Record<Side, NamedArticle>>
  reading: ReadingState | null
  /** Why there is nothing to read. */
  problem: string | null
}

export type ComparingAction =
  | ReadingAction
  | { type: 'compared'; subject: Subject; notes: readonly string[] }
  | { type: 'comparisonFailed'; message: string }

export function comparing(
  state: ComparingState,
  action: ComparingAction,
  { size, palette }: Context,
): ComparingState {
  if (action.type === 'compared')
    return { ...state, reading: beginReading(action.subject, action.notes, size, palette) }
  if (action.type === 'comparisonFailed') return { ...state, problem: action.message }
  return state.reading ? { ...state, reading: reading(state.reading, action) } : state
}
