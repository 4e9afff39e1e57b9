import type { Context } from '../../../screen/context.ts'
import { Legend } from '../../../parts/components/legend.tsx'

const conditions = [
  ['words', 'of the headline or of an outlet'],
  ['outlet:NAME', 'with an article of this outlet'],
  ['size:10', 'of so many articles or more'],
  ['since:2024-03', 'with an article of that time or later'],
  ['until:2024', 'with one of that time or earlier'],
] as const

export const FamiliesLegend = ({ palette }: Pick<Context, 'palette'>) => (
  <Legend title="What can be searched for" entries={conditions} palette={palette} />
)
