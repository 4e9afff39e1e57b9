import type { ArticleSummary } from '@unspin/library'
import type { Binding, Keymap } from '../../screen/binding.ts'
import { listKeys } from '../../parts/list/keys.ts'
import { allAgain, keysWhileSearching, searchKey, sortKey } from '../../parts/list/search-keys.ts'
import { rowAtCursor } from '../../parts/list/searched.ts'
import { samplePair } from '../../screen/sample-pair.ts'
import type { Context } from '../../screen/context.ts'
import type { Deed } from '../../screen/screen.ts'
import { roomOf } from './measure.ts'
import { namedArticle } from '../../screen/named-article.ts'
import type { LibraryAction, LibraryState } from './state.ts'

type Action = Deed<LibraryAction>

const always: readonly Binding<Action>[] = [
  searchKey(),
  {
    presses: ['a'],
    keys: 'a',
    does: 'add files, a folder, an address',
    action: { move: 'open', to: { screen: 'add' } },
    footer: 'add',
  },
]

const forArticle: readonly Binding<Action>[] = [
  { presses: ['space'], keys: 'Space', does: 'mark', action: { type: 'marked' }, footer: 'mark' },
  { presses: ['u'], keys: 'u', does: 'unmark all', action: { type: 'allUnmarked' } },
  { presses: ['o'], keys: 'o', does: 'only this outlet, or all again', action: { type: 'outletToggled' } },
  { presses: ['d'], keys: 'd', does: 'remove from the library', action: { type: 'removalAsked' } },
]

/** A key must not depend on what the key before it is still loading. */
const sorting: readonly Binding<Action>[] = [
  sortKey,
  { presses: ['S'], keys: 'S', does: 'the other way round', action: { type: 'reversed' } },
]

const sample: Binding<Action> = {
  presses: ['s'],
  keys: 's',
  does: 'sample pair',
  action: { move: 'open', to: { screen: 'compare', pair: samplePair } },
  footer: 'sample',
}

export function libraryKeys(state: LibraryState, { size }: Context): Keymap<Action> {
  if (state.removing) return removalKeys(state.removing)
  if (state.isSearching) return keysWhileSearching(roomOf(size))
  if (state.exists === false) return { bindings: [...always, sample] }
  const article = rowAtCursor(state)
  const found = article ? [finding(article), reading(article), ...comparing(state), ...forArticle] : []
  return {
    bindings: [
      ...found.slice(0, 1),
      ...always,
      ...found.slice(1),
      ...sorting,
      ...allAgain(state.search, 'articles'),
      ...listKeys(roomOf(size)),
    ],
  }
}

const reading = ({ id }: ArticleSummary): Binding<Action> => ({
  presses: ['r'],
  keys: 'r',
  does: 'read the article: story, quotations, names, family, versions',
  action: { move: 'open', to: { screen: 'article', id } },
  footer: 'read',
})

const finding = (article: ArticleSummary): Binding<Action> => ({
  presses: ['enter', 'right', 'l', 'f'],
  keys: 'Enter',
  does: 'copies of this article',
  action: { move: 'open', to: { screen: 'copies', article: namedArticle(article) } },
  footer: 'copies',
})

/** The two marked ones, or the marked one and the one at the cursor. */
function comparing(state: LibraryState): Binding<Action>[] {
  const here = rowAtCursor(state)
  const both = [...state.marked.values()]
  if (both.length === 1 && here && here.id !== both[0]!.id) both.push(here)
  const [a, b] = both
  if (!a || !b || both.length > 2) return []
  return [
    {
      presses: ['c'],
      keys: 'c',
      does: 'compare the two that are marked, or the marked one with this',
      action: { move: 'open', to: { screen: 'compare', pair: { a: namedArticle(a), b: namedArticle(b) } } },
      footer: 'compare',
    },
  ]
}

function removalKeys(removing: readonly ArticleSummary[]): Keymap<Action> {
  const leave: LibraryAction = { type: 'removalLeft' }
  const remove: Binding<Action> = {
    presses: ['y'],
    keys: 'y',
    does: 'remove',
    action: {
      errand: async ({ client }) => {
        const { removed } = await client.articles.remove.mutate(removing.map(({ id }) => id))
        return `${removed} removed.`
      },
      first: { type: 'removalBegun' },
    },
    footer: 'remove',
  }
  return {
    bindings: [remove, { presses: ['n', 'esc'], keys: 'n', does: 'keep', action: leave, footer: 'keep' }],
    type: () => leave,
  }
}
