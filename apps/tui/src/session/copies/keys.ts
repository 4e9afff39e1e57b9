import type { Binding, Keymap } from '../keys/binding.ts'
import { nameOf } from '../library/name.ts'
import { listKeys } from '../list/keys.ts'
import type { Context } from '../screens/context.ts'
import type { Deed } from '../screens/screen.ts'
import { measureCopies } from './measure.ts'
import { type CopiesAction, type CopiesState, matchesOf } from './state.ts'

export function copiesKeys(state: CopiesState, { size }: Context): Keymap<Deed<CopiesAction>> {
  const matches = matchesOf(state)
  return { bindings: [...comparing(state), ...listKeys(measureCopies(size, matches.length).list)] }
}

function comparing(state: CopiesState): Binding<Deed<CopiesAction>>[] {
  const match = matchesOf(state)[state.cursor]
  if (!match) return []
  const { id } = match.article
  const pair = { a: state.article, b: { wanted: { id }, name: nameOf(match.article) } }
  return [
    {
      presses: ['enter', 'right', 'l', 'c'],
      keys: 'Enter',
      does: 'compare the two, side by side',
      action: { move: 'open', to: { screen: 'compare', pair } },
      footer: 'compare',
    },
  ]
}
