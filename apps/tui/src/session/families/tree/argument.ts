import type { Family } from '@unspin/library'
import { argumentOf } from '@unspin/library/reading'
import { inParts, listLines } from '../../../report/lists.ts'
import { prose } from '../../../text/prose.ts'
import { visibleLine } from '../../../text/visible.ts'
import type { Context } from '../../screens/context.ts'
import type { FamilyState } from './state.ts'

const widest = 90

/** Why the original is taken for it, and what its clearest copies show. */
export function argumentLines(
  family: Family,
  { reasons, argument }: FamilyState,
  { size, palette, unicode }: Context,
): string[] {
  const terminal = { width: Math.min(widest, size.columns - 1), palette, unicode }
  const beside = (reasons ?? []).map(({ copy, lines }) =>
    listLines(` A is the original, B ${visibleLine(copy)}`, lines.map(visibleLine), terminal),
  )
  const lines = inParts([
    listLines(
      ' Why this one is taken for the original',
      argumentOf(family, (day) => day).map(visibleLine),
      terminal,
    ),
    reasons === null
      ? prose('What the texts show, beside its clearest copies: comparing …', terminal.width, ' ')
      : [],
    ...beside,
  ])
  const top = Math.max(0, Math.min(argument ?? 0, lines.length - size.rows))
  return lines.slice(top, top + size.rows)
}
