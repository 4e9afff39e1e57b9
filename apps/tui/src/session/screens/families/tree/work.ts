import type { Client } from '@unspin/api'
import type { Family, Member } from '@unspin/library'
import { clearestCopies, nameOf } from '@unspin/library/reading'
import type { Context } from '../../../screen/context.ts'
import type { Work } from '../../../screen/screen.ts'
import type { FamilyAction, FamilyState, Reasons } from './state.ts'

export function familyWork(state: FamilyState, { revision }: Context): readonly Work<FamilyAction>[] {
  const { family, argument, reasons, id } = state
  return [
    {
      key: `family ${revision}`,
      run: async ({ client }, tell, signal) =>
        tell({ type: 'familyRead', family: await client.families.get.query({ id }, { signal }) }),
    },
    {
      key: `waiting ${revision}`,
      run: async ({ client }, tell, signal) =>
        tell({ type: 'waitingRead', waiting: await client.families.waiting.query(undefined, { signal }) }),
    },
    ...(family && argument !== null && reasons === null ? [reasonsWork(family)] : []),
  ]
}

const reasonsWork = (family: Family): Work<FamilyAction> => ({
  key: `reasons ${family.id}`,
  run: async ({ client }, tell, signal) => {
    const copies = clearestCopies(family)
    const reasons = await Promise.all(copies.map((copy) => reasonsBeside(client, family.id, copy, signal)))
    tell({ type: 'reasonsRead', reasons })
  },
  failed: () => ({ type: 'reasonsRead', reasons: [] }),
})

async function reasonsBeside(
  client: Client,
  id: string,
  copy: Member,
  signal: AbortSignal,
): Promise<Reasons> {
  const asked = { a: { id }, b: { id: copy.id } }
  const { comparison } = await client.comparisons.compare.query(asked, { signal })
  return { copy: copy.article.publisher ?? nameOf(copy), lines: comparison.direction.reasons }
}
