import type { Binding, Keymap } from '../keys/binding.ts'
import { namedArticle } from '../library/name.ts'
import { listKeys } from '../list/keys.ts'
import type { Context } from '../screens/context.ts'
import type { Deed } from '../screens/screen.ts'
import { measureCopies } from './measure.ts'
import { type CopiesAction, type CopiesState, matchesOf } from './state.ts'

export function copiesKeys(state: CopiesState, { size }: Context): Keymap<Deed<CopiesAction>> {
  const matches = matchesOf(state)
  return { bindings: [...comparing(state), unrelated, ...listKeys(measureCopies(size, matches.length).list)] }
}

const unrelated: Binding<Deed<CopiesAction>> = {
  presses: ['u'],
  keys: 'u',
  does: 'list what is unrelated too',
  action: { type: 'allToggled' },
}

function comparing(state: CopiesState): Binding<Deed<CopiesAction>>[] {
  const match = matchesOf(state)[state.cursor]
  if (!match) return []
  const pair = { a: state.article, b: namedArticle(match.article) }
  return [
    {
      presses: ['enter', 'right', 'l', 'c'],
      keys: 'Enter',
      does: 'compare the two, side by side',
      action: { move: 'open', to: { screen: 'compare', pair } },
      footer: 'compare',
    },
    {
      presses: ['r'],
      keys: 'r',
      does: 'read the one that was found',
      action: { move: 'open', to: { screen: 'article', id: match.article.id } },
      footer: 'read',
    },
  ]
}
