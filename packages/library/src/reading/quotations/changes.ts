import type { Change } from '@unspin/core'
import type { Order } from '../../quotations/order.ts'

/** What became of words, as a sign and in words; of those that both sides have, as seen from either. */
export const changeWords: Record<Change['relation'], { sign: string; title: string }> = {
  added: { sign: '+', title: 'added' },
  dropped: { sign: '−', title: 'left out' },
  synonym: { sign: '⇄', title: 'replaced by a synonym' },
  other: { sign: '⇄', title: 'replaced' },
  form: { sign: '~', title: 'in another form' },
}

/** The same where nobody knows which of the two came first: nothing is told to have become of anything. */
const unknownTitles: Record<Change['relation'], string> = {
  added: 'only here',
  dropped: 'only above',
  synonym: 'a synonym',
  other: 'different',
  form: 'in another form',
}

export const changeTitle = (relation: Change['relation'], order: Order): string =>
  order === 'later' ? changeWords[relation].title : unknownTitles[relation]

export const orderNotKnown = 'which of the two came first is not known'

/** How many of each, in words: `2 replaced, 1 left out`. */
export function changesInWords(changes: readonly Change[], order: Order): string {
  const count = (of: Change['relation']) => changes.filter(({ relation }) => relation === of).length
  const parts = [
    [count('synonym') + count('other'), 'other'],
    [count('form'), 'form'],
    [count('dropped'), 'dropped'],
    [count('added'), 'added'],
  ] as const
  return parts
    .flatMap(([number, relation]) => (number > 0 ? [`${number} ${changeTitle(relation, order)}`] : []))
    .join(', ')
}

/** What was changed, from which words into which, in words. */
export function changeInWords(relation: Change['relation'], from: string, to: string, order: Order): string {
  if (relation === 'dropped') return `without “${from}”`
  if (relation === 'added') return order === 'later' ? `with “${to}” added` : `with “${to}”`
  return order === 'later' ? `“${from}” became “${to}”` : `“${to}” for “${from}”`
}
