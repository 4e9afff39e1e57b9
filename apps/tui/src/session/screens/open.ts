import { openArticle } from '../article/screen.tsx'
import { beginChoosing } from '../choosing/state.ts'
import { choosingScreen } from '../choosing/screen.tsx'
import { openComparison } from '../comparing/screen.tsx'
import { openCopies } from '../copies/screen.tsx'
import { openFamilies } from '../families/list/screen.tsx'
import { openFamily } from '../families/tree/screen.tsx'
import { openJobs } from '../jobs/screen.tsx'
import { openLibrary } from '../library/screen.tsx'
import { openPicking } from '../picking/screen.tsx'
import { openSettings } from '../settings/screen.tsx'
import { openQuotations } from '../quotations/screen.tsx'
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
