import type { Binding, Keymap } from '../../screen/binding.ts'
import { namedArticle } from '../../screen/named-article.ts'
import { listKeys } from '../../parts/list/keys.ts'
import type { Context } from '../../screen/context.ts'
import type { Deed } from '../../screen/screen.ts'
import { measureCopies } from './measure.ts'
import { canLookFurther, type CopiesAction, type CopiesState, matchesOf } from './state.ts'
import { headLines } from './view.ts'

export function copiesKeys(state: CopiesState, context: Context): Keymap<Deed<CopiesAction>> {
  const { list } = measureCopies(context.size, headLines(state, context).length, matchesOf(state).length)
  return {
    bindings: [
      ...comparing(state),
      ...(canLookFurther(state) ? [further] : []),
      unrelated,
      ...listKeys(list),
    ],
  }
}

const further: Binding<Deed<CopiesAction>> = {
  presses: ['m'],
  keys: 'm',
  does: 'look for more copies, however long it takes',
  action: { type: 'furtherWanted' },
  footer: 'more',
}

const unrelated: Binding<Deed<CopiesAction>> = {
  presses: ['u'],
  keys: 'u',
  does: 'list what is unrelated, or too short to tell, too',
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
