import type { Binding, Keymap } from '../../../screen/binding.ts'
import { fieldKeys, typed } from '../../../parts/field/keys.ts'
import type { Deed } from '../../../screen/screen.ts'
import type { ReadingAction } from './state.ts'
import type { ReadingState } from './reading.ts'

type Action = Deed<ReadingAction>

const veryFar = Number.MAX_SAFE_INTEGER

const paging: readonly Binding<Action>[] = [
  {
    presses: ['space', 'pagedown', 'ctrl-d'],
    keys: 'Space',
    does: 'page down',
    action: { type: 'paged', pages: 1 },
    footer: 'page',
  },
  { presses: ['b', 'pageup', 'ctrl-u'], keys: 'b', does: 'page up', action: { type: 'paged', pages: -1 } },
]
const nextPassage: Action = { type: 'passageBy', by: 1 }
const previousPassage: Action = { type: 'passageBy', by: -1 }
const lineDown: Action = { type: 'scrolled', lines: 1 }
const lineUp: Action = { type: 'scrolled', lines: -1 }

const search: Binding<Action> = {
  presses: ['/'],
  keys: '/',
  does: 'next passage that has the words',
  action: { type: 'searchBegun' },
}

const panes: readonly Binding<Action>[] = [
  {
    presses: ['n', 'j', 'down', 'right', 'l'],
    keys: 'n ↓ j',
    does: 'next passage',
    action: nextPassage,
    footer: 'next',
  },
  {
    presses: ['N', 'k', 'up', 'left', 'h'],
    keys: 'N ↑ k',
    does: 'previous passage',
    action: previousPassage,
    footer: 'previous',
  },
  { presses: ['g', 'home'], keys: 'g', does: 'first passage', action: { type: 'passageBy', by: -veryFar } },
  { presses: ['G', 'end'], keys: 'G', does: 'last passage', action: { type: 'passageBy', by: veryFar } },
  search,
  ...paging,
  { presses: ['J'], keys: 'J', does: 'line down', action: lineDown },
  { presses: ['K'], keys: 'K', does: 'line up', action: lineUp },
  {
    presses: ['e', 'enter'],
    keys: 'e',
    does: 'evidence',
    action: { type: 'evidenceToggled' },
    footer: 'evidence',
  },
]

const evidence: readonly Binding<Action>[] = [
  { presses: ['n', 'right', 'l'], keys: 'n', does: 'next passage', action: nextPassage, footer: 'next' },
  {
    presses: ['N', 'left', 'h'],
    keys: 'N',
    does: 'previous passage',
    action: previousPassage,
    footer: 'previous',
  },
  ...paging,
  { presses: ['down', 'j', 'J'], keys: '↓ j', does: 'line down', action: lineDown },
  { presses: ['up', 'k', 'K'], keys: '↑ k', does: 'line up', action: lineUp },
  {
    presses: ['e', 'enter', 'q', 'esc'],
    keys: 'q',
    does: 'back',
    action: { type: 'evidenceToggled' },
    footer: 'back',
  },
]

const searching: readonly Binding<Action>[] = [
  {
    presses: ['enter'],
    keys: 'Enter',
    does: 'next passage with it',
    action: { type: 'searchTaken' },
    footer: 'find',
  },
  {
    presses: ['esc'],
    keys: 'Esc',
    does: 'end the search',
    action: { type: 'searchLeft' },
    footer: 'end search',
  },
  ...fieldKeys,
]

export function readingKeys(state: ReadingState): Keymap<Action> {
  if (state.search !== null) return { bindings: searching, type: typed }
  return { bindings: state.evidence ? evidence : panes }
}
