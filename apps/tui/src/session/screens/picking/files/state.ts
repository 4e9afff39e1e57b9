import { otherSide } from '@unspin/core/wording'
import { dirname } from 'node:path'
import type { Side } from '@unspin/core'
import { type CursorAction, cursorAfter } from '../../../parts/list/cursor.ts'
import type { FileEntry } from '../../../services/services.ts'
import { matching } from './search.ts'
import { cleanPath, isPath } from './paths.ts'

/** Choosing the two articles: a folder that is browsed, or a search in all that is below it. */
export interface ChoosingState {
  /** Where the session was started: paths are shown as seen from there. */
  start: string
  folder: string
  /** What is in the folder; null while it is being read. */
  entries: readonly FileEntry[] | null
  /** What is searched for; null while browsing. A path is looked up, anything else is looked for in names. */
  search: string | null
  /** What the search chooses from; null while it is being read. */
  files: readonly FileEntry[] | null
  /** What the list shows: of the folder, or what the search finds; null while it is being read. */
  listed: readonly FileEntry[] | null
  cursor: number
  chosen: Readonly<Record<Side, string | null>>
  /** Which of the two is being chosen. */
  slot: Side
}

export type ChoosingAction =
  | CursorAction
  | { type: 'opened' }
  | { type: 'left' }
  | { type: 'slotSwitched' }
  | { type: 'searchBegun' }
  | { type: 'searchEnded' }
  | { type: 'typed'; text: string }
  | { type: 'erased' }
  | { type: 'folderRead'; entries: readonly FileEntry[] }
  | { type: 'filesFound'; files: readonly FileEntry[] }

export function beginChoosing(folder: string): ChoosingState {
  const chosen = { a: null, b: null }
  return {
    start: folder,
    folder,
    entries: null,
    search: null,
    files: null,
    listed: null,
    cursor: 0,
    chosen,
    slot: 'a',
  }
}

/**
 * What is listed is found anew only when what it is made of has changed: below a
 * large folder that takes a moment.
 */
export function choosing(state: ChoosingState, action: ChoosingAction): ChoosingState {
  const next = changed(state, action)
  const isSame = next.search === state.search && next.entries === state.entries && next.files === state.files
  return isSame ? next : { ...next, listed: listedIn(next) }
}

function listedIn({ entries, files, search }: ChoosingState): readonly FileEntry[] | null {
  if (search === null) return entries
  return files && matching(files, search)
}

function changed(state: ChoosingState, action: ChoosingAction): ChoosingState {
  switch (action.type) {
    case 'moved':
    case 'movedTo':
      return { ...state, cursor: cursorAfter(state.cursor, action, state.listed?.length ?? 0) }
    case 'opened':
      return openAtCursor(state)
    case 'left':
      return openFolder(state, dirname(state.folder))
    case 'slotSwitched':
      return { ...state, slot: otherSide[state.slot] }
    case 'searchBegun':
      return { ...state, search: '', cursor: 0 }
    case 'searchEnded':
      return { ...state, search: null, cursor: 0 }
    case 'typed':
      return searchFor(state, (state.search ?? '') + cleanPath(action.text))
    case 'erased':
      return searchFor(state, [...(state.search ?? '')].slice(0, -1).join(''))
    case 'folderRead':
      return { ...state, entries: action.entries }
    case 'filesFound':
      return { ...state, files: action.files }
  }
}

function openAtCursor(state: ChoosingState): ChoosingState {
  const entry = state.listed?.[state.cursor]
  if (entry?.folder)
    return state.search === null ? openFolder(state, entry.path) : searchFor(state, `${entry.name}/`)
  if (entry) return choose(state, entry.path)
  // There is nothing by that name; reading it will say so.
  return state.search !== null && isPath(state.search) ? choose(state, state.search) : state
}

function openFolder(state: ChoosingState, folder: string): ChoosingState {
  return folder === state.folder
    ? state
    : { ...state, folder, entries: null, search: null, files: null, cursor: 0 }
}

function searchFor(state: ChoosingState, search: string): ChoosingState {
  return { ...state, search, cursor: 0 }
}

function choose(state: ChoosingState, path: string): ChoosingState {
  const chosen = { ...state.chosen, [state.slot]: path }
  const slot = chosen[otherSide[state.slot]] === null ? otherSide[state.slot] : state.slot
  return {
    ...state,
    chosen,
    slot,
    search: state.search === null ? null : '',
    cursor: state.search === null ? state.cursor : 0,
  }
}
