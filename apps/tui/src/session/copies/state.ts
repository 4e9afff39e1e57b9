import type { FindReport } from '@unspin/api'
import type { Match } from '@unspin/library'
import { type CursorAction, cursorAfter } from '../list/cursor.ts'
import type { NamedArticle } from '../screens/destination.ts'

/** The copies that the library has of an article. */
export interface CopiesState {
  article: NamedArticle
  /** Null until the library has answered. */
  found: FindReport | null
  /** What was noticed while the text was read from its file. */
  notes: readonly string[]
  problem: string | null
  cursor: number
  /** Whether what is unrelated is listed too. */
  showsAll: boolean
}

export type CopiesAction =
  | CursorAction
  | { type: 'found'; found: FindReport; notes: readonly string[] }
  | { type: 'allToggled' }
  | { type: 'findingFailed'; message: string }

export const beginCopies = (article: NamedArticle): CopiesState => ({
  article,
  found: null,
  notes: [],
  problem: null,
  cursor: 0,
  showsAll: false,
})

/** What is listed: the copies, and what tells of the same event. */
export const matchesOf = ({ found, showsAll }: CopiesState): readonly Match[] =>
  found?.matches.filter(({ comparison }) => showsAll || comparison.verdict.label !== 'unrelated') ?? []

export function copiesAfter(state: CopiesState, action: CopiesAction): CopiesState {
  switch (action.type) {
    case 'moved':
    case 'movedTo':
      return { ...state, cursor: cursorAfter(state.cursor, action, matchesOf(state).length) }
    case 'found':
      return { ...state, found: action.found, notes: action.notes, problem: null, cursor: 0 }
    case 'allToggled':
      return { ...state, showsAll: !state.showsAll, cursor: 0 }
    case 'findingFailed':
      return { ...state, problem: action.message }
  }
}
