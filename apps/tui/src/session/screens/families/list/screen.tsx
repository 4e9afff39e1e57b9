import { Lines } from '../../../parts/components/lines.tsx'
import { openScreen, type OpenScreen } from '../../../screen/open-screen.ts'
import type { Screen } from '../../../screen/screen.ts'
import { familiesKeys } from './keys.ts'
import { FamiliesLegend } from './legend.tsx'
import { beginFamilies, type FamiliesAction, familiesAfter, type FamiliesState } from './state.ts'
import { familiesLines } from './view.ts'
import { familiesWork } from './work.ts'

export const openFamilies = (): OpenScreen => openScreen(familiesScreen, beginFamilies)

/** Groups of copies of one story. */
const familiesScreen: Screen<FamiliesState, FamiliesAction> = {
  name: 'families',
  title: () => 'Families',
  update: familiesAfter,
  keys: familiesKeys,
  work: familiesWork,
  paste: (text) => ({ type: 'typed', text }),
  view: (state, context) => <Lines lines={familiesLines(state, context)} />,
  legend: ({ palette }) => <FamiliesLegend palette={palette} />,
}
