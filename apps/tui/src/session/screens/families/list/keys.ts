import type { FamilySummary } from '@unspin/library/reading'
import type { Binding, Keymap } from '../../../screen/binding.ts'
import { listKeys } from '../../../parts/list/keys.ts'
import { allAgain, keysWhileSearching, searchKey, sortKey } from '../../../parts/list/search-keys.ts'
import { rowAtCursor } from '../../../parts/list/searched.ts'
import type { Context } from '../../../screen/context.ts'
import type { Deed } from '../../../screen/screen.ts'
import { roomOf } from './measure.ts'
import type { FamiliesAction, FamiliesState } from './state.ts'
import { compareThem, comparing } from '../../../parts/waiting.ts'

type Action = Deed<FamiliesAction>

export function familiesKeys(state: FamiliesState, context: Context): Keymap<Action> {
  const page = roomOf(context.size)
  if (state.isSearching) return keysWhileSearching(page)
  const family = rowAtCursor(state)
  return {
    bindings: [
      ...(family ? [opening(family)] : []),
      searchKey(),
      sortKey,
      ...(state.waiting > 0 && !comparing(context) ? [compareThem] : []),
      ...allAgain(state.search, 'families'),
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
