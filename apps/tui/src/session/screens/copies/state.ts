import type { FindReport } from '@unspin/api'
import { defaultMatches, type Match, mostMatches } from '@unspin/library'
import { type CursorAction, cursorAfter } from '../../parts/list/cursor.ts'
import type { Label } from '@unspin/core'
import type { NamedArticle } from '../../screen/destination.ts'

/** The copies that the library has of an article. */
export interface CopiesState {
  article: NamedArticle
  /** Null until the library has answered. */
  found: FindReport | null
  /** What was noticed while the text was read from its file. */
  notes: readonly string[]
  problem: string | null
  /** How many matches are wanted; where they are more than `found` was asked for, it is looked further. */
  limit: number
  /** How many `found` was asked for; 0 before. */
  answered: number
  cursor: number
  /** Whether what is unrelated is listed too. */
  showsAll: boolean
}

export type CopiesAction =
  | CursorAction
  | { type: 'found'; found: FindReport; limit: number; notes: readonly string[] }
  | { type: 'furtherWanted' }
  | { type: 'allToggled' }
  | { type: 'findingFailed'; message: string }

export const beginCopies = (article: NamedArticle): CopiesState => ({
  article,
  found: null,
  notes: [],
  problem: null,
  limit: defaultMatches,
  answered: 0,
  cursor: 0,
  showsAll: false,
})

/** Labels of what is listed only when it is asked for: there is nothing to see. */
export const withoutInterest: ReadonlySet<Label> = new Set<Label>(['unrelated', 'too-short'])

/** What is listed: the copies, and what tells of the same event or is of the same form. */
export const matchesOf = ({ found, showsAll }: CopiesState): readonly Match[] =>
  found?.matches.filter(({ comparison }) => showsAll || !withoutInterest.has(comparison.verdict.label)) ?? []

/** Whether there are copies beyond those listed that can be looked for. */
export const canLookFurther = ({ found, limit }: CopiesState): boolean =>
  found !== null && limit < mostMatches && (found.more || found.copies > found.matches.length)

export const isLooking = ({ problem, limit, answered }: CopiesState): boolean =>
  problem === null && answered < limit

export function copiesAfter(state: CopiesState, action: CopiesAction): CopiesState {
  switch (action.type) {
    case 'moved':
    case 'movedTo':
      return { ...state, cursor: cursorAfter(state.cursor, action, matchesOf(state).length) }
    case 'found':
      return {
        ...state,
        found: action.found,
        answered: action.limit,
        notes: action.notes,
        problem: null,
        // Looking further does not move the cursor.
        cursor: state.found === null ? 0 : state.cursor,
      }
    case 'furtherWanted':
      return { ...state, limit: mostMatches, problem: null }
    case 'allToggled':
      return { ...state, showsAll: !state.showsAll, cursor: 0 }
    case 'findingFailed':
      // Earlier results stay, and looking further can be tried again.
      return { ...state, problem: action.message, ...(state.found && { limit: state.answered }) }
  }
}
