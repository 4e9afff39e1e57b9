import type { Change } from '@unspin/core'

/** What became of words, as a sign and in words; of those that both sides have, as seen from either. */
export const changeWords: Record<Change['relation'], { sign: string; title: string }> = {
  added: { sign: '+', title: 'added' },
  dropped: { sign: '−', title: 'left out' },
  synonym: { sign: '⇄', title: 'replaced by a synonym' },
  other: { sign: '⇄', title: 'replaced' },
  form: { sign: '~', title: 'in another form' },
}

/** How many of each, in words: `2 replaced, 1 left out`. */
export function changesInWords(changes: readonly Change[]): string {
  const replaced = changes.filter(({ relation }) => relation === 'synonym' || relation === 'other').length
  const count = (of: Change['relation']) => changes.filter(({ relation }) => relation === of).length
  const parts = [
    [replaced, 'replaced'],
    [count('form'), 'in another form'],
    [count('dropped'), 'left out'],
    [count('added'), 'added'],
  ] as const
  return parts.flatMap(([number, what]) => (number > 0 ? [`${number} ${what}`] : [])).join(', ')
}
