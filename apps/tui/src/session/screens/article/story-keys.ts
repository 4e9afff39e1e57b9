import type { Binding } from '../../screen/binding.ts'
import type { Deed } from '../../screen/screen.ts'
import type { ArticleAction } from './state.ts'
import type { ArticleState } from './opened.ts'

type Action = Deed<ArticleAction>

const veryFar = Number.MAX_SAFE_INTEGER

export function storyKeys({ story }: ArticleState, rows: number): Binding<Action>[] {
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

export const backToList: Binding<Action> = {
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
