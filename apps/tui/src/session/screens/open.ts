import { beginChoosing } from '../choosing/state.ts'
import { choosingScreen } from '../choosing/screen.ts'
import { openComparison } from '../comparing/screen.tsx'
import { openCopies } from '../copies/screen.tsx'
import { openJobs } from '../jobs/screen.tsx'
import { openLibrary } from '../library/screen.tsx'
import { openPicking } from '../picking/screen.tsx'
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
    case 'check':
      return openPicking('check')
    case 'add':
      return openPicking('add')
    case 'copies':
      return openCopies(to.article)
    case 'compare':
      return openComparison(to.pair)
  }
}
