import type { Family } from '@unspin/library'
import type { RowOf } from '@unspin/library/reading'
import { comparisonOf } from '../../../screen/destinations.ts'
import { searchingKeys } from '../../../parts/field/searching.ts'
import type { Binding, Keymap } from '../../../screen/binding.ts'
import { listKeys, listKeysWhileTyping } from '../../../parts/list/keys.ts'
import { compareThem, comparing } from '../../../parts/waiting.ts'
import type { Context } from '../../../screen/context.ts'
import type { Deed } from '../../../screen/screen.ts'
import { isAllOpen } from './folding.ts'
import { type FamilyAction, type FamilyState, rowHere } from './state.ts'

type Action = Deed<FamilyAction>

const searchEnded: Action = { type: 'searchEnded' }
const folding: readonly Binding<Action>[] = [
  {
    presses: ['right', 'l'],
    keys: '→ l',
    does: 'unfold; then into it',
    action: { type: 'opened' },
    footer: 'unfold',
  },
  {
    presses: ['left', 'h'],
    keys: '← h',
    does: 'fold; then to what it was made from',
    action: { type: 'closed' },
  },
]
const finding: readonly Binding<Action>[] = [
  { presses: ['/'], keys: '/', does: 'find a member', action: { type: 'searchBegun' }, footer: 'find' },
  { presses: ['n'], keys: 'n', does: 'next that was found', action: { type: 'nextFound', steps: 1 } },
  { presses: ['N'], keys: 'N', does: 'previous that was found', action: { type: 'nextFound', steps: -1 } },
]
const why: Binding<Action> = {
  presses: ['e'],
  keys: 'e',
  does: 'why the original is taken for it',
  action: { type: 'argumentToggled' },
  footer: 'evidence',
}

/** A guess of the rows that is too low does no harm. */
const pageOf = ({ size }: Context): number => size.rows - 8

export function familyKeys(state: FamilyState, context: Context): Keymap<Action> {
  const { family } = state
  if (!family) return { bindings: [] }
  if (state.argument !== null) return { bindings: argumentKeys(context) }
  if (state.isSearching) return searchingKeys(searchEnded, 'the tree', listKeysWhileTyping(pageOf(context)))
  return {
    bindings: [
      ...rowKeys(state),
      ...folding,
      why,
      reporting(family),
      ...finding,
      ...(state.tree ? [foldAll(isAllOpen(state.tree))] : []),
      ...(state.waiting > 0 && !comparing(context) ? [{ ...compareThem, presses: ['C'], keys: 'C' }] : []),
      ...listKeys(pageOf(context)),
    ],
  }
}

function rowKeys(state: FamilyState): Binding<Action>[] {
  const row = rowHere(state)
  if (row?.type === 'member') return memberKeys(row)
  return [
    {
      presses: ['enter'],
      keys: 'Enter',
      does: 'show these copies',
      action: { type: 'opened' },
      footer: 'show',
    },
  ]
}

function memberKeys({ branch: { member, parent } }: RowOf<'member'>): Binding<Action>[] {
  const reading: Binding<Action> = {
    presses: ['enter', 'r'],
    keys: 'Enter r',
    does: 'read this article',
    action: { move: 'open', to: { screen: 'article', id: member.id } },
    footer: 'read',
  }
  if (!parent) return [reading]
  const beside: Binding<Action> = {
    presses: ['c'],
    keys: 'c',
    does: 'compare it with what it was made from',
    action: { move: 'open', to: comparisonOf(parent.member.article, member.article) },
    footer: 'compare',
  }
  return [reading, beside]
}

const foldAll = (isOpen: boolean): Binding<Action> => ({
  presses: ['a'],
  keys: 'a',
  does: isOpen ? 'only those nearest to the original' : 'unfold all',
  action: { type: 'allToggled' },
})

const reporting = ({ id }: Family): Binding<Action> => ({
  presses: ['w'],
  keys: 'w',
  does: 'write the evidence of the whole family, and show it in the browser',
  action: {
    errand: async ({ client, desktop }) =>
      desktop.browse(await client.reports.family.query({ id, format: 'html' })),
  },
  footer: 'report',
})

function argumentKeys({ size }: Context): Binding<Action>[] {
  const page = size.rows - 2
  return [
    { ...why, presses: ['e', 'enter', 'q', 'esc'], keys: 'q', does: 'back to the tree', footer: 'back' },
    scrolling(['down', 'j'], '↓ j', 'down', 1),
    scrolling(['up', 'k'], '↑ k', 'up', -1),
    scrolling(['space', 'pagedown', 'ctrl-d'], 'Space', 'down a page', page),
    scrolling(['b', 'pageup', 'ctrl-u'], 'b', 'up a page', -page),
  ]
}

const scrolling = (presses: string[], keys: string, does: string, lines: number): Binding<Action> => ({
  presses,
  keys,
  does,
  action: { type: 'argumentScrolled', lines },
})
