import { openArticle } from '../screens/article/screen.tsx'
import { beginChoosing } from '../screens/picking/files/state.ts'
import { choosingScreen } from '../screens/picking/files/screen.tsx'
import { openComparison } from '../screens/comparison/screen.tsx'
import { openCopies } from '../screens/copies/screen.tsx'
import { openFamilies } from '../screens/families/list/screen.tsx'
import { openFamily } from '../screens/families/tree/screen.tsx'
import { openJobs } from '../screens/jobs/screen.tsx'
import { openLibrary } from '../screens/library/screen.tsx'
import { openPicking } from '../screens/picking/screen.tsx'
import { openSettings } from '../screens/settings/screen.tsx'
import { openQuotations } from '../screens/quotations/screen.tsx'
import type { Context } from '../screen/context.ts'
import type { Destination } from '../screen/destination.ts'
import { openScreen, type OpenScreen } from '../screen/open-screen.ts'

/** A screen as it begins. */
export function openDestination(to: Destination, { folder }: Pick<Context, 'folder'>): OpenScreen {
  switch (to.screen) {
    case 'library':
      return openLibrary()
    case 'files':
      return openScreen(choosingScreen, beginChoosing(folder))
    case 'families':
      return openFamilies()
    case 'family':
      return openFamily(to.id)
    case 'quotations':
      return openQuotations()
    case 'jobs':
      return openJobs()
    case 'settings':
      return openSettings()
    case 'check':
      return openPicking('check')
    case 'add':
      return openPicking('add')
    case 'copies':
      return openCopies(to.article)
    case 'article':
      return openArticle(to)
    case 'compare':
      return openComparison(to.pair)
  }
}
