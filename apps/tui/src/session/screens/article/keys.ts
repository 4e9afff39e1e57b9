import { searchingKeys } from '../../parts/field/searching.ts'
import type { Binding, Keymap } from '../../screen/binding.ts'
import type { Context } from '../../screen/context.ts'
import type { Deed } from '../../screen/screen.ts'
import { citationOf } from './citation.ts'
import { measure } from './measure.ts'
import { panelKeys } from './panel-keys.ts'
import type { ArticleAction } from './state.ts'
import type { ArticleState } from './opened.ts'
import { backToList, storyKeys } from './story-keys.ts'

type Action = Deed<ArticleAction>

const tabKeys: readonly Binding<Action>[] = [
  {
    presses: ['tab', 'right', 'l'],
    keys: 'Tab → l',
    does: 'quotations, names, copies, family, versions, facts',
    action: { type: 'tabbed', steps: 1 },
    footer: 'more',
  },
  { presses: ['left', 'h'], keys: '← h', does: 'the other way', action: { type: 'tabbed', steps: -1 } },
]

const removed: Binding<Action> = {
  presses: ['x'],
  keys: 'x',
  does: 'show what was set apart from the story, in grey, and why',
  action: { type: 'removedToggled' },
  footer: 'set apart',
}

/** Beside a list that has the window to itself it is not to be seen. */
const { footer: _, ...unseenRemoved } = removed

export function articleKeys(state: ArticleState, { size }: Context): Keymap<Action> {
  if (!state.stored) return { bindings: [] }
  if (state.isSearching) return searchingKeys(searchEnded, 'the story')
  const { rows } = measure(size)
  const bindings =
    state.tab === 'story'
      ? [...storyKeys(state, rows), find, removed, ...tabKeys]
      : [...panelKeys(state, rows), ...tabKeys, find, unseenRemoved]
  return { bindings: [...bindings, ...citing(state), ...(state.cameFrom ? [backToList] : [])] }
}

const searchEnded: Action = { type: 'searchEnded' }
const find: Binding<Action> = {
  presses: ['/'],
  keys: '/',
  does: 'find words in the story',
  action: { type: 'searchBegun' },
  footer: 'find',
}

function citing(state: ArticleState): Binding<Action>[] {
  const citation = citationOf(state)
  if (citation === null) return []
  return [
    {
      presses: ['y'],
      keys: 'y',
      does: 'copy the marked words, with where they stand',
      action: {
        errand: async ({ desktop }) => {
          await desktop.copy(citation)
          return 'Copied.'
        },
      },
      footer: 'copy',
    },
  ]
}
