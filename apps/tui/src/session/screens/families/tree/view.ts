import { leadsOf } from '../../../../report/tree-leads.ts'
import { rowsAround } from '../../../parts/list/rows.ts'
import type { Context } from '../../../screen/context.ts'
import { argumentLines } from './argument.ts'
import { headLines } from './head.ts'
import { columnsIn, treeHeads, treeLine } from './rows.ts'
import type { FamilyState } from './state.ts'

export function familyLines(state: FamilyState, context: Context): string[] {
  const { family, tree, cursor, argument } = state
  if (family === undefined) return [' Reading the family …']
  if (family === null || !tree)
    return [' This article has no copies in the library, as far as it was compared.']
  if (argument !== null) return argumentLines(family, state, context)
  const head = [...headLines(family, state, context), treeHeads(context)]
  const led = tree.rows.map(({ depth, position, siblings }) => ({ depth, isLast: position === siblings }))
  const leads = leadsOf(led, columnsIn(context.size).who, context.unicode)
  const room = context.size.rows - head.length
  const rows = rowsAround(cursor, tree.rows.length, room, (index) =>
    treeLine(tree.rows[index]!, leads[index]!, index === cursor, context),
  )
  return [...head, ...rows]
}
