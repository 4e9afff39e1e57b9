import { askedOf } from '../comparing/asked.ts'
import { Lines } from '../components/lines.tsx'
import type { NamedArticle } from '../screens/destination.ts'
import { openScreen, type OpenScreen } from '../screens/open-screen.ts'
import type { Screen } from '../screens/screen.ts'
import { copiesKeys } from './keys.ts'
import { beginCopies, copiesAfter, type CopiesAction, type CopiesState } from './state.ts'
import { copiesLines } from './view.ts'

export const openCopies = (article: NamedArticle): OpenScreen =>
  openScreen(copiesScreen, beginCopies(article))

/** More are compared than fit on a screen: what is no copy may be of interest too. */
const mostMatches = 30

const copiesScreen: Screen<CopiesState, CopiesAction> = {
  name: 'copies',
  title: () => 'Copies',
  update: copiesAfter,
  keys: copiesKeys,
  work: ({ article, found, problem }) =>
    found || problem !== null
      ? []
      : [
          {
            key: 'find',
            run: async (services, tell, signal) => {
              const { asked, notes } = await askedOf(article.wanted, services, signal)
              const report = await services.client.find.query({ asked, limit: mostMatches }, { signal })
              tell({ type: 'found', found: report, notes })
            },
            failed: (message) => ({ type: 'findingFailed', message }),
          },
        ],
  view: (state, context) => <Lines lines={copiesLines(state, context)} />,
}
