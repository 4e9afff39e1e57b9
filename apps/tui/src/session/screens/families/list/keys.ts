import type { FamilySummary } from '@unspin/library/reading'
import { searchingKeys } from '../../../parts/field/searching.ts'
import type { Binding, Keymap } from '../../../screen/binding.ts'
import { listKeys, listKeysWhileTyping } from '../../../parts/list/keys.ts'
import type { Context } from '../../../screen/context.ts'
import type { Deed } from '../../../screen/screen.ts'
import { roomOf } from './measure.ts'
import { current, type FamiliesAction, type FamiliesState } from './state.ts'
import { compareThem, comparing } from '../../../parts/waiting.ts'

type Action = Deed<FamiliesAction>

const searchEnded: Action = { type: 'searchEnded' }

const always: readonly Binding<Action>[] = [
  {
    presses: ['/'],
    keys: '/',
    does: 'search, and filter',
    action: { type: 'searchBegun' },
    footer: 'search',
  },
  { presses: ['s'], keys: 's', does: 'sort by something else', action: { type: 'sorted' }, footer: 'sort' },
]

export function familiesKeys(state: FamiliesState, context: Context): Keymap<Action> {
  const page = roomOf(context.size)
  if (state.isSearching) return searchingKeys(searchEnded, 'the list', listKeysWhileTyping(page))
  const family = current(state)
  return {
    bindings: [
      ...(family ? [opening(family)] : []),
      ...always,
      ...(state.waiting > 0 && !comparing(context) ? [compareThem] : []),
      ...(state.search === '' ? [] : [allAgain]),
      ...listKeys(page),
    ],
  }
}

const opening = ({ id }: FamilySummary): Binding<Action> => ({
  presses: ['enter', 'right', 'l'],
  keys: 'Enter',
  does: 'who derives from whom',
  action: { move: 'open', to: { screen: 'family', id } },
  footer: 'open',
})

const allAgain: Binding<Action> = {
  presses: ['esc'],
  keys: 'Esc',
  does: 'all families again',
  action: { type: 'searchDropped' },
}
