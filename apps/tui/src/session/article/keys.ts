import type { Binding, Keymap } from '../keys/binding.ts'
import { listKeys } from '../list/keys.ts'
import type { Context } from '../screens/context.ts'
import type { Destination } from '../screens/destination.ts'
import type { Deed } from '../screens/screen.ts'
import { citationOf } from './citation.ts'
import { measure } from './measure.ts'
import { type Entry, entriesOf } from './panels/panel.ts'
import { panelOf } from './panels/panels.ts'
import type { ArticleAction, ArticleState } from './state.ts'

type Action = Deed<ArticleAction>

const veryFar = Number.MAX_SAFE_INTEGER

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

export function articleKeys(state: ArticleState, { size }: Context): Keymap<Action> {
  if (!state.stored) return { bindings: [] }
  const { rows } = measure(size)
  const bindings =
    state.tab === 'story'
      ? [...storyKeys(state, rows), removed, ...tabKeys]
      : [...listed(state, rows), ...tabKeys, removed]
  return { bindings: [...bindings, ...citing(state), ...(state.cameFrom ? [backToList] : [])] }
}

function storyKeys({ story }: ArticleState, rows: number): Binding<Action>[] {
  return [
    ...(story && story.marks.length > 0 ? markKeys : []),
    scrolling(['down', 'j'], '↓ j', 'down', 1),
    scrolling(['up', 'k'], '↑ k', 'up', -1),
    { ...scrolling(['space', 'pagedown', 'ctrl-f'], 'Space', 'down a page', rows - 2), footer: 'page' },
    scrolling(['b', 'pageup', 'ctrl-b'], 'b', 'up a page', 2 - rows),
    scrolling(['ctrl-d'], 'Ctrl-D', 'down half a page', Math.ceil(rows / 2)),
    scrolling(['ctrl-u'], 'Ctrl-U', 'up half a page', -Math.ceil(rows / 2)),
    scrolling(['g', 'home'], 'g', 'to the beginning', -veryFar),
    scrolling(['G', 'end'], 'G', 'to the end', veryFar),
  ]
}

const scrolling = (presses: string[], keys: string, does: string, lines: number): Binding<Action> => ({
  presses,
  keys,
  does,
  action: { type: 'scrolled', lines },
})

const backToList: Binding<Action> = {
  presses: ['q', 'esc'],
  keys: 'q',
  does: 'back to the list',
  action: { type: 'listReopened' },
  footer: 'back',
}

const markKeys: readonly Binding<Action>[] = [
  {
    presses: ['n'],
    keys: 'n',
    does: 'next place that is marked',
    action: { type: 'stepped', steps: 1 },
    footer: 'next',
  },
  { presses: ['p', 'N'], keys: 'p', does: 'previous place', action: { type: 'stepped', steps: -1 } },
  { presses: ['u'], keys: 'u', does: 'no marks', action: { type: 'unmarked' } },
]

function listed(state: ArticleState, rows: number): Binding<Action>[] {
  const entry = entriesOf(panelOf(state))[state.cursor]
  return [...(entry ? entryKeys(entry) : []), ...listKeys(Math.ceil(rows / 2))]
}

function entryKeys({ opens, places, comparison, article }: Entry): Binding<Action>[] {
  return [
    ...(opens ? [opening(['enter'], 'Enter', 'open it', 'open', opens)] : []),
    ...(places && !opens ? [toPlace] : []),
    ...(comparison ? [opening(['c'], 'c', 'compare the two', 'compare', comparison)] : []),
    ...(article ? [opening(['r'], 'r', 'read that article', 'read', article)] : []),
  ]
}

const toPlace: Binding<Action> = {
  presses: ['enter'],
  keys: 'Enter',
  does: 'to its place in the story',
  action: { type: 'placeOpened' },
  footer: 'go there',
}

const opening = (
  presses: string[],
  keys: string,
  does: string,
  footer: string,
  to: Destination,
): Binding<Action> => ({ presses, keys, does, action: { move: 'open', to }, footer })

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
