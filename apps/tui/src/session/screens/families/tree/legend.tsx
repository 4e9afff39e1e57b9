import { copyLabels } from '@unspin/core'
import { labelWords } from '@unspin/core/wording'
import type { Context } from '../../../screen/context.ts'
import { Legend } from '../../../parts/components/legend.tsx'

const labels = [...copyLabels].map((label) => [label, labelWords[label].meaning] as const)

const kept = ['78 %', 'how much of what it was made from the copy kept'] as const

export const FamilyLegend = ({ palette }: Pick<Context, 'palette'>) => (
  <Legend title="Copied how, kept" entries={[...labels, kept]} palette={palette} />
)
