import { percent, sideNames } from '@unspin/core/wording'
import type { Match } from '@unspin/library'
import { count } from '../../../text/counts.ts'
import { prose } from '../../../text/prose.ts'
import type { Context } from '../../screen/context.ts'
import type { CopiesState } from './state.ts'

/** Why a match is what it is, then what else there is to know of the search. */
export function reasonLines(
  { comparison: { verdict, direction } }: Match,
  { found, notes }: CopiesState,
  { size }: Context,
): string[] {
  const bullet = ' • '
  const original = direction.original
    ? `${sideNames[direction.original]} is the original (${percent(direction.confidence)}): `
    : ''
  const [first, ...rest] = direction.reasons
  const common = found?.commonPassages.length ?? 0
  const sentences = [
    ...verdict.reasons,
    ...(first ? [original + first, ...rest] : []),
    ...(common > 0 ? [`${count(common, 'passage')} of A stand in very many articles.`] : []),
    ...notes,
  ]
  return sentences.flatMap((sentence) => prose(sentence, size.columns - 1, bullet))
}
