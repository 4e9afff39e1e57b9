import { isWebAddress } from '@unspin/library/addresses'
import type { FileEntry } from '../../services/services.ts'
import { matching } from './files/search.ts'
import { isPath, cleanPath } from './files/paths.ts'
import { fieldAfter, type FieldAction } from '../../parts/field/field.ts'
import { type CursorAction, cursorAfter } from '../../parts/list/cursor.ts'

/** What is picked for: to look for its copies, or to add it to the library. */
export type Purpose = 'check' | 'add'

/** Something from outside the library: a file found by a part of its name, a path, an address. */
export interface PickingState {
  purpose: Purpose
  text: string
  /** What the text may mean, of the files here; null until they were read. */
  files: readonly FileEntry[] | null
  cursor: number
}

export type PickingAction =
  | FieldAction
  | CursorAction
  | { type: 'filesFound'; files: readonly FileEntry[] }
  | { type: 'completed'; entry: FileEntry }

export const beginPicking = (purpose: Purpose): PickingState => ({
  purpose,
  text: beginnings[purpose],
  files: null,
  cursor: 0,
})

/** Files are found by their names; to add, a person begins with what lies here, folders too. */
const beginnings: Record<Purpose, string> = { check: '', add: './' }

export const isBegun = ({ purpose, text }: PickingState): boolean => text !== beginnings[purpose]

/** What can be picked from. */
export function offered({ text, files }: PickingState): readonly FileEntry[] {
  return isWebAddress(text) ? [] : matching(files ?? [], text)
}

/** The place to be looked at for what a path may become; null where names are searched. */
export const placeTyped = ({ text }: PickingState): string | null => (isPath(text) ? text : null)

export function pickingAfter(state: PickingState, action: PickingAction): PickingState {
  switch (action.type) {
    case 'moved':
    case 'movedTo':
      return { ...state, cursor: cursorAfter(state.cursor, action, offered(state).length) }
    case 'filesFound':
      return { ...state, files: action.files, cursor: 0 }
    case 'typed':
      return {
        ...state,
        cursor: 0,
        text: fieldAfter(state.text, { type: 'typed', text: cleanPath(action.text) }),
      }
    case 'completed':
      return { ...state, cursor: 0, text: action.entry.folder ? `${action.entry.name}/` : action.entry.name }
    default:
      return { ...state, cursor: 0, text: fieldAfter(state.text, action) }
  }
}
