import type { Side } from '@unspin/core'
import type { Subject } from '../report/subject.ts'
import { beginChoosing, choosing, type ChoosingAction, type ChoosingState } from './choosing/state.ts'
import type { ChoosingRequest } from './choosing/keys.ts'
import { actionOf } from './keys/binding.ts'
import { keymapOf } from './keymap.ts'
import type { ReadingRequest } from './reading/keys.ts'
import type { Size } from './reading/measure.ts'
import { beginReading, reading, type ReadingAction, type ReadingState } from './reading/state.ts'

/** What is being compared: two files, or the bundled pair. */
export type Wanted = Record<Side, string> | 'sample'

/** Where the person is. */
export type Place =
  | { name: 'choosing' }
  | { name: 'comparing'; wanted: Wanted }
  | { name: 'reading'; reading: ReadingState }

export interface SessionState {
  place: Place
  size: Size
  colour: boolean
  help: boolean
  /** What went wrong last, for the person to mend. */
  problem: string | null
  /** Kept while a comparison is read, so that going back finds it as it was left. */
  choosing: ChoosingState
  ended: boolean
}

export type SessionAction =
  | ChoosingAction
  | ChoosingRequest
  | ReadingAction
  | ReadingRequest
  | { type: 'pressed'; press: string; input: string }
  | { type: 'helpToggled' }
  | { type: 'compared'; subject: Subject; notes: readonly string[] }
  | { type: 'failed'; message: string }

export function beginSession(folder: string, size: Size, colour: boolean): SessionState {
  return {
    place: { name: 'choosing' },
    size,
    colour,
    help: false,
    problem: null,
    choosing: beginChoosing(folder),
    ended: false,
  }
}

export function session(state: SessionState, action: SessionAction): SessionState {
  switch (action.type) {
    case 'pressed':
      return press(state, action.press, action.input)
    case 'helpToggled':
      return { ...state, help: !state.help }
    case 'quit':
      return { ...state, ended: true }
    case 'sampleWanted':
      return { ...state, problem: null, place: { name: 'comparing', wanted: 'sample' } }
    case 'compared':
      return read(state, action.subject, action.notes)
    case 'failed':
      return { ...state, problem: action.message, place: { name: 'choosing' } }
    case 'closed':
      return { ...state, place: { name: 'choosing' } }
    case 'resized':
      return resize(state, action.size)
    case 'passageBy':
    case 'scrolled':
    case 'paged':
    case 'evidenceToggled':
      return whileReading(state, action)
    default:
      return choose(state, action)
  }
}

/** What a key does depends on where the person is by now: keys may come faster than screens are drawn. */
function press(state: SessionState, name: string, input: string): SessionState {
  const action = actionOf(keymapOf(state), name, input)
  return action ? session(state, action) : state
}

function read(state: SessionState, subject: Subject, notes: readonly string[]): SessionState {
  return {
    ...state,
    place: { name: 'reading', reading: beginReading(subject, notes, state.size, state.colour) },
  }
}

function resize(state: SessionState, size: Size): SessionState {
  return { ...whileReading(state, { type: 'resized', size }), size }
}

function whileReading(state: SessionState, action: ReadingAction): SessionState {
  if (state.place.name !== 'reading') return state
  return { ...state, place: { name: 'reading', reading: reading(state.place.reading, action) } }
}

/** With both articles chosen, the comparison begins. */
function choose(state: SessionState, action: ChoosingAction): SessionState {
  const next = choosing(state.choosing, action)
  const { a, b } = next.chosen
  const complete = next.chosen !== state.choosing.chosen && a !== null && b !== null
  // What arrives from the disk takes no message away.
  const problem = action.type === 'folderRead' || action.type === 'filesFound' ? state.problem : null
  return {
    ...state,
    choosing: next,
    problem,
    place: complete ? { name: 'comparing', wanted: { a, b } } : state.place,
  }
}
