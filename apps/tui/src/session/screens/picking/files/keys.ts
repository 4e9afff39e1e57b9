import type { Binding, Keymap } from '../../../screen/binding.ts'
import { listKeys, listKeysWhileTyping } from '../../../parts/list/keys.ts'
import type { Context } from '../../../screen/context.ts'
import { samplePair } from '../../../screen/sample-pair.ts'
import type { Deed } from '../../../screen/screen.ts'
import { roomOf } from './view.ts'
import { shownPath } from './paths.ts'
import { choosing, type ChoosingAction, type ChoosingState } from './state.ts'

type Action = Deed<ChoosingAction>

const otherArticle: Binding<Action> = {
  presses: ['tab'],
  keys: 'Tab',
  does: 'other article',
  action: { type: 'slotSwitched' },
  footer: 'A/B',
}

const browsing: readonly Binding<Action>[] = [
  {
    presses: ['/'],
    keys: '/',
    does: 'search, or give a path',
    action: { type: 'searchBegun' },
    footer: 'search',
  },
  { presses: ['left', 'h', 'backspace'], keys: '←', does: 'folder above', action: { type: 'left' } },
  otherArticle,
  {
    presses: ['s'],
    keys: 's',
    does: 'sample pair',
    action: {
      move: 'open',
      to: { screen: 'compare', pair: samplePair },
    },
    footer: 'sample',
  },
]

const searching: readonly Binding<Action>[] = [
  otherArticle,
  { presses: ['backspace'], keys: 'Backspace', does: 'erase', action: { type: 'erased' } },
  {
    presses: ['esc'],
    keys: 'Esc',
    does: 'end the search',
    action: { type: 'searchEnded' },
    footer: 'end search',
  },
]

export function choosingKeys(state: ChoosingState, { size }: Context): Keymap<Action> {
  const page = roomOf(size)
  const choose = (...presses: string[]): Binding<Action> => ({
    presses,
    keys: 'Enter',
    does: 'choose',
    action: chosenDeed(state),
    footer: 'choose',
  })
  if (state.search === null)
    return { bindings: [choose('enter', 'right', 'l'), ...browsing, ...listKeys(page)] }
  return {
    bindings: [choose('enter'), ...searching, ...listKeysWhileTyping(page)],
    type: (text) => ({ type: 'typed', text }),
  }
}

/** With both articles chosen, they are compared. */
function chosenDeed(state: ChoosingState): Action {
  const opened: ChoosingAction = { type: 'opened' }
  const { chosen, start } = choosing(state, opened)
  const { a, b } = chosen
  if (chosen === state.chosen || a === null || b === null) return opened
  const named = (file: string) => ({ wanted: { file }, name: shownPath(file, start) })
  return { move: 'open', to: { screen: 'compare', pair: { a: named(a), b: named(b) } }, first: opened }
}
