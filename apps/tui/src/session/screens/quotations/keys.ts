import { articleAt, comparisonOf } from '../../screen/destinations.ts'
import { compareThem, comparing } from '../../parts/waiting.ts'
import type { Binding, Keymap } from '../../screen/binding.ts'
import { listKeys } from '../../parts/list/keys.ts'
import { allAgain, keysWhileSearching, searchKey } from '../../parts/list/search-keys.ts'
import type { Context } from '../../screen/context.ts'
import type { Deed } from '../../screen/screen.ts'
import { pageOf } from './measure.ts'
import { groupHere, placesOf, type QuotationsAction, type QuotationsState } from './state.ts'

type Action = Deed<QuotationsAction>

const always: readonly Binding<Action>[] = [
  searchKey('search by words, speaker, outlet, time'),
  {
    presses: ['a'],
    keys: 'a',
    does: 'only those that some article altered, or all again',
    action: { type: 'alteredToggled' },
    footer: 'altered',
  },
]

const forQuotation: readonly Binding<Action>[] = [
  {
    presses: ['enter', 'right', 'l'],
    keys: 'Enter',
    does: 'where it stands, and how',
    action: { type: 'opened' },
    footer: 'places',
  },
  {
    presses: ['s'],
    keys: 's',
    does: 'only this speaker, or all again',
    action: { type: 'speakerToggled' },
    footer: 'speaker',
  },
]

export function quotationsKeys(state: QuotationsState, context: Context): Keymap<Action> {
  const { size } = context
  const isWaiting = (state.counts?.waiting ?? 0) > 0 && !comparing(context)
  if (state.isSearching) return keysWhileSearching(pageOf(size))
  if (state.place !== null) return { bindings: placeKeys(state, state.place) }
  return {
    bindings: [
      ...(groupHere(state) ? forQuotation.slice(0, 1) : []),
      ...always,
      ...(groupHere(state) ? forQuotation.slice(1) : []),
      ...allAgain(state.search, 'quotations'),
      ...(isWaiting ? [compareThem] : []),
      ...listKeys(pageOf(size)),
    ],
  }
}

/** From place to place, and from there into the article. */
function placeKeys(state: QuotationsState, at: number): Binding<Action>[] {
  const [first, ...others] = placesOf(state)
  const place = at === 0 ? first : others[at - 1]
  if (!first || !place) return []
  return [
    {
      presses: ['enter', 'r'],
      keys: 'Enter r',
      does: 'read it in its article',
      action: { move: 'open', to: articleAt(place.article.id, place.span) },
      footer: 'read',
    },
    ...(at > 0
      ? [
          {
            presses: ['c'],
            keys: 'c',
            does: 'compare the two articles',
            action: { move: 'open', to: comparisonOf(first.article, place.article) },
            footer: 'compare',
          } as const,
        ]
      : []),
    {
      presses: ['q', 'esc', 'left', 'h'],
      keys: 'q',
      does: 'back to the list',
      action: { type: 'closed' },
      footer: 'back',
    },
    ...listKeys(5),
  ]
}
