import { isWebAddress } from '@unspin/library/addresses'
import type { Binding, Keymap } from '../../screen/binding.ts'
import type { FileEntry } from '../../services/services.ts'
import { fieldKeys, typed } from '../../parts/field/keys.ts'
import { listKeysWhileTyping } from '../../parts/list/keys.ts'
import type { Context } from '../../screen/context.ts'
import type { Deed } from '../../screen/screen.ts'
import { adding } from './adding.ts'
import { roomOf } from './view.ts'
import { isBegun, offered, placeTyped, type PickingAction, type PickingState } from './state.ts'

type Action = Deed<PickingAction>

const general: readonly Binding<Action>[] = [
  { presses: ['esc'], keys: 'Esc', does: 'back', action: { move: 'back' }, footer: 'back' },
  ...fieldKeys,
]

/** Where nothing is entered yet, as everywhere. */
const help: Binding<Action> = {
  presses: ['?'],
  keys: '?',
  does: 'this help',
  action: { move: 'help' },
  footer: 'help',
}

export function pickingKeys(state: PickingState, { size }: Context): Keymap<Action> {
  const entry = offered(state)[state.cursor]
  return {
    bindings: [
      ...picking(state, entry),
      ...(entry ? [completing(entry)] : []),
      ...general,
      ...(isBegun(state) ? [] : [help]),
      ...listKeysWhileTyping(roomOf(size)),
    ],
    type: typed,
  }
}

function picking(state: PickingState, entry: FileEntry | undefined): Binding<Action>[] {
  const action = deedOf(state, entry)
  const footer = state.purpose === 'add' ? 'add' : entry?.folder ? 'open' : 'find copies'
  return action ? [{ presses: ['enter'], keys: 'Enter', does: footer, action, footer }] : []
}

function deedOf(state: PickingState, entry: FileEntry | undefined): Action | null {
  const { purpose, text } = state
  // There is nothing by that name; reading it will say so.
  const place = isWebAddress(text) ? text : (entry?.path ?? placeTyped(state))
  if (place === null) return null
  if (purpose === 'add') return adding(place)
  if (entry?.folder) return { type: 'completed', entry }
  const wanted = isWebAddress(place) ? { address: place } : { file: place }
  return { move: 'open', to: { screen: 'copies', article: { wanted, name: entry?.name ?? place } } }
}

const completing = (entry: FileEntry): Binding<Action> => ({
  presses: ['tab', 'right'],
  keys: 'Tab',
  does: 'complete; into a folder',
  action: { type: 'completed', entry },
  footer: 'complete',
})
