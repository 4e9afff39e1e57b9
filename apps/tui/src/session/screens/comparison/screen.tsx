import { Lines } from '../../parts/components/lines.tsx'
import { openScreen, type OpenScreen } from '../../screen/open-screen.ts'
import { Signs } from './reading/signs.tsx'
import { ReadingScreen } from './reading/view.tsx'
import type { Screen } from '../../screen/screen.ts'
import { comparingKeys } from './keys.ts'
import { compareWanted } from './compare.ts'
import { comparing, type ComparingAction, type ComparingState } from './state.ts'
import { waitingLines } from './waiting.ts'

export const openComparison = (pair: ComparingState['pair']): OpenScreen =>
  openScreen(comparingScreen, { pair, reading: null, problem: null })

/** Two articles beside each other. */
const comparingScreen: Screen<ComparingState, ComparingAction> = {
  name: 'compare',
  title: () => 'Compare',
  update: comparing,
  keys: comparingKeys,
  work: ({ pair, reading, problem }) =>
    reading || problem !== null
      ? []
      : [
          {
            key: 'compare',
            run: async (services, tell, signal) => {
              const compared = await compareWanted(pair, services, signal)
              tell({ type: 'compared', ...compared })
            },
            failed: (message) => ({ type: 'comparisonFailed', message }),
          },
        ],
  fitted: (state, context) =>
    comparing(state, { type: 'fitted', size: context.size, palette: context.palette }, context),
  view: (state, context) =>
    state.reading ? (
      <ReadingScreen state={state.reading} unicode={context.unicode} />
    ) : (
      <Lines lines={waitingLines(state, context)} />
    ),
  legend: ({ palette, unicode }) => <Signs palette={palette} unicode={unicode} />,
}
