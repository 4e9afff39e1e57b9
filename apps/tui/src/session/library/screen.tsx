import { openScreen, type OpenScreen } from '../screens/open-screen.ts'
import type { Screen } from '../screens/screen.ts'
import { Lines } from '../components/lines.tsx'

export const openLibrary = (): OpenScreen => openScreen(libraryScreen, {})

const libraryScreen: Screen<object, never> = {
  name: 'library',
  title: () => 'Library',
  update: (state) => state,
  keys: () => ({ bindings: [] }),
  view: () => <Lines lines={[' Library']} />,
}
