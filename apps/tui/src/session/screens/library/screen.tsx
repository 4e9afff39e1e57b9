import { Lines } from '../../parts/components/lines.tsx'
import { isActive } from '../../screen/job-changes.ts'
import { pageSize } from '../../parts/list/paged.ts'
import { outletsWork, pageWork } from '../../parts/list/work.ts'
import { openScreen, type OpenScreen } from '../../screen/open-screen.ts'
import type { Screen, Work } from '../../screen/screen.ts'
import { libraryKeys } from './keys.ts'
import { roomOf } from './measure.ts'
import { queryOf } from './query.ts'
import { beginLibrary, type LibraryAction, libraryAfter, type LibraryState } from './state.ts'
import { libraryLines } from './view.ts'

export const openLibrary = (): OpenScreen => openScreen(libraryScreen, beginLibrary)

/** The articles that are kept. */
export const libraryScreen: Screen<LibraryState, LibraryAction> = {
  name: 'library',
  title: () => 'Library',
  update: libraryAfter,
  keys: libraryKeys,
  work: (state, { size, revision, jobs }) => [
    lookWork(revision, jobs.some(isActive)),
    ...(state.exists
      ? [...outletsWork(state, revision), ...articlesWork(state, roomOf(size), revision)]
      : []),
  ],
  paste: (text) => ({ type: 'typed', text }),
  view: (state, context) => <Lines lines={libraryLines(state, context)} />,
}

/** While a job makes a library, its file may exist before it can be read. */
const lookWork = (revision: number, isBeingMade: boolean): Work<LibraryAction> => ({
  key: `look ${revision}`,
  run: async ({ client }, tell, signal) => {
    try {
      const { statistics } = await client.library.statistics.query(undefined, { signal })
      tell({ type: 'looked', exists: statistics !== null })
    } catch (error) {
      if (!isBeingMade) throw error
      tell({ type: 'looked', exists: false })
    }
  },
})

function articlesWork(state: LibraryState, room: number, revision: number): Work<LibraryAction>[] {
  const query = queryOf(state)
  return pageWork(
    { list: state.list, query, room, revision },
    async (client, { index, version, start }, signal) => {
      const asked = { ...query, ...start, limit: pageSize }
      const { articles, total, next } = await client.articles.page.query(asked, { signal })
      return { type: 'pageRead', index, version, page: { rows: articles, total, next } } as const
    },
  )
}
