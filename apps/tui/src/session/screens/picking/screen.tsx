import { Lines } from '../../parts/components/lines.tsx'
import { pasted } from './pasted.ts'
import { openScreen, type OpenScreen } from '../../screen/open-screen.ts'
import type { Screen } from '../../screen/screen.ts'
import { pickingKeys } from './keys.ts'
import {
  beginPicking,
  pickingAfter,
  type PickingAction,
  type PickingState,
  placeTyped,
  type Purpose,
} from './state.ts'
import { pickingLines } from './view.ts'

export const openPicking = (purpose: Purpose): OpenScreen =>
  openScreen(pickingScreens[purpose], beginPicking(purpose))

const pickingScreens: Record<Purpose, Screen<PickingState, PickingAction>> = {
  check: pickingScreen('check', 'Check'),
  add: pickingScreen('add', 'Add'),
}

/** Something from outside the library. */
function pickingScreen(name: Purpose, title: string): Screen<PickingState, PickingAction> {
  return {
    name,
    title: () => title,
    update: pickingAfter,
    keys: pickingKeys,
    work: (state, { folder }) => {
      const typed = placeTyped(state)
      return [
        {
          key: `files ${typed ?? ''}`,
          run: async ({ files }, tell, signal) => {
            // A path that leads nowhere yet is being typed.
            const looking =
              typed === null ? files.find(folder, signal) : files.complete(typed).catch(() => [])
            tell({ type: 'filesFound', files: await looking })
          },
        },
      ]
    },
    paste: (text) => pasted(name, text),
    view: (state, context) => <Lines lines={pickingLines(state, context)} />,
  }
}
