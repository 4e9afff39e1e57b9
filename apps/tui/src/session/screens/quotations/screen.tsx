import { Lines } from '../../parts/components/lines.tsx'
import { openScreen, type OpenScreen } from '../../screen/open-screen.ts'
import type { Screen } from '../../screen/screen.ts'
import { quotationsKeys } from './keys.ts'
import { QuotationsLegend } from './legend.tsx'
import { beginQuotations, type QuotationsAction, quotationsAfter, type QuotationsState } from './state.ts'
import { quotationsLines } from './view.ts'
import { quotationsWork } from './work.ts'

export const openQuotations = (): OpenScreen => openScreen(quotationsScreen, beginQuotations)

/** Who said what, and where somebody's words were altered on the way. */
const quotationsScreen: Screen<QuotationsState, QuotationsAction> = {
  name: 'quotations',
  title: () => 'Quotations',
  update: quotationsAfter,
  keys: quotationsKeys,
  work: quotationsWork,
  paste: (text) => ({ type: 'typed', text }),
  view: (state, context) => <Lines lines={quotationsLines(state, context)} />,
  legend: ({ palette, unicode }) => <QuotationsLegend palette={palette} unicode={unicode} />,
}
