import { changeWords } from '@unspin/library/reading'
import { Legend } from '../../parts/components/legend.tsx'
import type { Context } from '../../screen/context.ts'
import { signOf } from './changed-text.ts'

const conditions = [
  ['words', 'that were said, in any order and with any ending'],
  ['speaker:NAME', 'who said them; "NAME SURNAME" where it is several words'],
  ['outlet:NAME', 'in articles of this outlet'],
  ['since:2024-03', 'in articles of that time or later; until:2024 likewise'],
  ['altered:yes', 'which some article altered'],
] as const

/** What can be searched for, and what the signs before altered words mean. */
export function QuotationsLegend({ palette, unicode }: Pick<Context, 'palette' | 'unicode'>) {
  const signs = (['other', 'form', 'dropped', 'added'] as const).map(
    (relation) => [signOf(relation, unicode), changeWords[relation].title] as const,
  )
  return (
    <>
      <Legend title="What can be searched for" entries={conditions} palette={palette} />
      <Legend title="Altered words" entries={signs} width={2} palette={palette} />
    </>
  )
}
