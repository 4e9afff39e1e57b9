import type { Binding } from '../../screen/binding.ts'
import { listKeys } from '../../parts/list/keys.ts'
import type { Destination } from '../../screen/destination.ts'
import type { Deed } from '../../screen/screen.ts'
import { type PanelEntry, entriesOf } from './panels/panel.ts'
import { panelOf } from './panels/panels.ts'
import type { ArticleAction } from './state.ts'
import type { ArticleState } from './opened.ts'

type Action = Deed<ArticleAction>

export function panelKeys(state: ArticleState, rows: number): Binding<Action>[] {
  const entry = entriesOf(panelOf(state))[state.cursor]
  return [...(entry ? entryKeys(entry) : []), ...listKeys(Math.ceil(rows / 2))]
}

function entryKeys({ opens, places, comparison, article }: PanelEntry): Binding<Action>[] {
  return [
    ...(opens ? [opening(['enter'], 'Enter', 'open it', 'open', opens)] : []),
    ...(places ? [toPlace] : []),
    ...(comparison ? [comparing(comparison, !opens)] : []),
    ...(article ? [opening(['r'], 'r', 'read that article', 'read', article)] : []),
  ]
}

const comparing = (to: Destination, isFirst: boolean): Binding<Action> => {
  const [presses, keys] = isFirst ? [['enter', 'c'], 'Enter c'] : [['c'], 'c']
  return opening(presses, keys, 'compare the two', 'compare', to)
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
