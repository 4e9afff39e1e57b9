import type { Side } from '@unspin/core'
import { segment } from '../comparison/segmentation.ts'
import type { Change } from './quotation.ts'

/** A stretch of a quotation: as the other article has it too, or changed. */
export interface Piece {
  start: number
  text: string
  change: Change | null
}

/** A quotation cut up at its changes, as one side of them has it; `start` is where it stands in its article. */
export function piecesOf(text: string, start: number, changes: readonly Change[], side: Side): Piece[] {
  const tagged = changes.map((change) => ({ span: change[side], tag: change }))
  return segment([start, start + text.length], tagged).map(({ start: from, end, tags }) => ({
    start: from,
    text: text.slice(from - start, end - start),
    change: tags[0] ?? null,
  }))
}

/** What became of words, as a sign and in words; of those that both sides have, as seen from either. */
export const changeWords: Record<Change['relation'], { sign: string; title: string }> = {
  added: { sign: '+', title: 'added' },
  dropped: { sign: '−', title: 'left out' },
  synonym: { sign: '⇄', title: 'replaced by a synonym' },
  other: { sign: '⇄', title: 'replaced' },
  form: { sign: '~', title: 'in another form' },
}

/** How many of each, in words: `2 words replaced, 1 left out`. */
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
