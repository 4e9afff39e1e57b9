import { Lines } from '../../parts/components/lines.tsx'
import { openScreen, type OpenScreen } from '../../screen/open-screen.ts'
import type { Screen } from '../../screen/screen.ts'
import { settingsKeys } from './keys.ts'
import { settingsAfter, type SettingsAction, type SettingsState } from './state.ts'
import { settingsLines } from './view.ts'

export const openSettings = (): OpenScreen => openScreen(settingsScreen, { overview: null })

/** What the library is, and what keeps it in order. */
const settingsScreen: Screen<SettingsState, SettingsAction> = {
  name: 'settings',
  title: () => 'Settings',
  update: settingsAfter,
  keys: settingsKeys,
  work: (_, { revision }) => [
    {
      key: `overview ${revision}`,
      run: async ({ client }, tell, signal) =>
        tell({ type: 'overviewRead', overview: await client.library.overview.query(undefined, { signal }) }),
    },
  ],
  view: (state, context) => <Lines lines={settingsLines(state, context)} />,
}
