import { Lines } from '../../../parts/components/lines.tsx'
import { openScreen, type OpenScreen } from '../../../screen/open-screen.ts'
import type { Screen } from '../../../screen/screen.ts'
import { familyKeys } from './keys.ts'
import { FamilyLegend } from './legend.tsx'
import { beginFamily, type FamilyAction, familyAfter, type FamilyState } from './state.ts'
import { familyLines } from './view.ts'
import { familyWork } from './work.ts'

export const openFamily = (id: string): OpenScreen => openScreen(familyScreen, beginFamily(id))

/** Copies of one story, and who derives from whom. */
const familyScreen: Screen<FamilyState, FamilyAction> = {
  name: 'family',
  title: () => 'Family',
  update: familyAfter,
  keys: familyKeys,
  work: familyWork,
  view: (state, context) => <Lines lines={familyLines(state, context)} />,
  legend: ({ palette }) => <FamilyLegend palette={palette} />,
}
