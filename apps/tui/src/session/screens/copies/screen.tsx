import { askedOf } from '../../services/asked.ts'
import { Lines } from '../../parts/components/lines.tsx'
import type { NamedArticle } from '../../screen/destination.ts'
import { openScreen, type OpenScreen } from '../../screen/open-screen.ts'
import type { Screen } from '../../screen/screen.ts'
import { copiesKeys } from './keys.ts'
import { beginCopies, copiesAfter, type CopiesAction, type CopiesState, isLooking } from './state.ts'
import { copiesLines } from './view.ts'

export const openCopies = (article: NamedArticle): OpenScreen =>
  openScreen(copiesScreen, beginCopies(article))

const copiesScreen: Screen<CopiesState, CopiesAction> = {
  name: 'copies',
  title: () => 'Copies',
  update: copiesAfter,
  keys: copiesKeys,
  work: (state) => {
    if (!isLooking(state)) return []
    const { article, limit } = state
    return [
      {
        key: `find ${limit}`,
        run: async (services, tell, signal) => {
          const { asked, notes } = await askedOf(article.wanted, services, signal)
          const found = await services.client.find.query({ asked, limit }, { signal })
          tell({ type: 'found', found, limit, notes })
        },
        failed: (message) => ({ type: 'findingFailed', message }),
      },
    ]
  },
  view: (state, context) => <Lines lines={copiesLines(state, context)} />,
}
