import type { Family } from '@unspin/library'
import { argumentOf, outletOf, parentageOf } from '@unspin/library/reading'
import { inParts, listLines } from '../../../../report/lists.ts'
import { prose } from '../../../../text/prose.ts'
import { visibleLine } from '../../../../text/visible.ts'
import type { Context } from '../../../screen/context.ts'
import { type FamilyState, rowHere } from './state.ts'

const widest = 90

/**
 * Why the copy that a person is at stands where it does, why the original is taken for it, and
 * what its clearest copies show.
 */
export function argumentLines(
  family: Family,
  state: FamilyState,
  { size, palette, unicode }: Context,
): string[] {
  const { reasons, argument } = state
  const terminal = { width: Math.min(widest, size.columns - 1), palette, unicode }
  const beside = (reasons ?? []).map(({ copy, lines }) =>
    listLines(` A is the original, B ${visibleLine(copy)}`, lines.map(visibleLine), terminal),
  )
  const lines = inParts([
    placeLines(family, state, terminal),
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

function placeLines(family: Family, state: FamilyState, terminal: Parameters<typeof listLines>[2]): string[] {
  const row = rowHere(state)
  const branch = row?.type === 'member' ? row.branch : null
  const members = new Map(family.members.map((member) => [member.id, member]))
  const why = branch && parentageOf(branch.member, members)
  if (!branch?.parent || !why) return []
  const [name, parent] = [branch.member, branch.parent.member].map((member) => visibleLine(outletOf(member)))
  return listLines(` Why ${name} stands below ${parent}`, [visibleLine(why)], terminal)
}
