import { beginChoosing } from '../choosing/state.ts'
import { choosingScreen } from '../choosing/screen.ts'
import { openComparison } from '../comparing/screen.tsx'
import { openJobs } from '../jobs/screen.tsx'
import { openLibrary } from '../library/screen.tsx'
import type { Context } from './context.ts'
import type { Destination } from './destination.ts'
import { openScreen, type OpenScreen } from './open-screen.ts'

/** A screen as it begins. */
export function openDestination(to: Destination, { folder }: Pick<Context, 'folder'>): OpenScreen {
  switch (to.screen) {
    case 'library':
      return openLibrary()
    case 'files':
      return openScreen(choosingScreen, beginChoosing(folder))
    case 'jobs':
      return openJobs()
    case 'compare':
      return openComparison(to.pair)
  }
}
