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
}

export type CopiesAction =
  | CursorAction
  | { type: 'found'; found: FindReport; notes: readonly string[] }
  | { type: 'findingFailed'; message: string }

export const beginCopies = (article: NamedArticle): CopiesState => ({
  article,
  found: null,
  notes: [],
  problem: null,
  cursor: 0,
})

export const matchesOf = ({ found }: CopiesState): readonly Match[] => found?.matches ?? []

export function copiesAfter(state: CopiesState, action: CopiesAction): CopiesState {
  switch (action.type) {
    case 'moved':
    case 'movedTo':
      return { ...state, cursor: cursorAfter(state.cursor, action, matchesOf(state).length) }
    case 'found':
      return { ...state, found: action.found, notes: action.notes, problem: null, cursor: 0 }
    case 'findingFailed':
      return { ...state, problem: action.message }
  }
}
