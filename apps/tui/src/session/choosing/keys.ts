import type { Binding, Keymap } from '../keys/binding.ts'
import type { ChoosingAction, ChoosingState } from './state.ts'

/** What the keys ask for that concerns more than the choice. */
export type ChoosingRequest = { type: 'sampleWanted' } | { type: 'quit' }
type Action = ChoosingAction | ChoosingRequest

const far = 10
const veryFar = Number.MAX_SAFE_INTEGER

const moving: readonly Binding<Action>[] = [
  { presses: ['up', 'ctrl-p'], keys: '↑', does: 'up', action: { type: 'moved', by: -1 } },
  { presses: ['down', 'ctrl-n'], keys: '↓', does: 'down', action: { type: 'moved', by: 1 } },
  { presses: ['pageup'], keys: 'PgUp', does: 'up a page', action: { type: 'moved', by: -far } },
  { presses: ['pagedown'], keys: 'PgDn', does: 'down a page', action: { type: 'moved', by: far } },
]

const browsing: readonly Binding<Action>[] = [
  {
    presses: ['enter', 'right', 'l'],
    keys: 'Enter',
    does: 'choose',
    action: { type: 'opened' },
    footer: 'choose',
  },
  {
    presses: ['/'],
    keys: '/',
    does: 'search, or give a path',
    action: { type: 'searchBegun' },
    footer: 'search',
  },
  {
    presses: ['left', 'h', 'backspace'],
    keys: '←',
    does: 'folder above',
    action: { type: 'left' },
  },
  {
    presses: ['tab'],
    keys: 'Tab',
    does: 'other article',
    action: { type: 'slotSwitched' },
    footer: 'A/B',
  },
  { presses: ['s'], keys: 's', does: 'sample pair', action: { type: 'sampleWanted' }, footer: 'sample' },
  { presses: ['q'], keys: 'q', does: 'quit', action: { type: 'quit' }, footer: 'quit' },
  { presses: ['k'], keys: 'k', does: 'up', action: { type: 'moved', by: -1 } },
  { presses: ['j'], keys: 'j', does: 'down', action: { type: 'moved', by: 1 } },
  { presses: ['g', 'home'], keys: 'g', does: 'to the first', action: { type: 'moved', by: -veryFar } },
  { presses: ['G', 'end'], keys: 'G', does: 'to the last', action: { type: 'moved', by: veryFar } },
]

const searching: readonly Binding<Action>[] = [
  { presses: ['enter'], keys: 'Enter', does: 'choose', action: { type: 'opened' }, footer: 'choose' },
  {
    presses: ['tab'],
    keys: 'Tab',
    does: 'other article',
    action: { type: 'slotSwitched' },
    footer: 'A/B',
  },
  { presses: ['backspace'], keys: 'Backspace', does: 'erase', action: { type: 'erased' } },
  {
    presses: ['esc'],
    keys: 'Esc',
    does: 'end the search',
    action: { type: 'searchEnded' },
    footer: 'end search',
  },
]

export function choosingKeys({ search }: ChoosingState): Keymap<Action> {
  if (search === null) return { bindings: [...browsing, ...moving] }
  return { bindings: [...searching, ...moving], type: (text) => ({ type: 'typed', text }) }
}
