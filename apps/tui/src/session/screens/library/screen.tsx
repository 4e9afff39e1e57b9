import { Lines } from '../../parts/components/lines.tsx'
import { isActive } from '../../screen/job-changes.ts'
import { missingPage, pageSize, startOf } from '../../parts/list/paged.ts'
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
    ...(state.exists ? [...outletWork(state, revision), ...pageWork(state, roomOf(size), revision)] : []),
  ],
  paste: (text) => ({ type: 'typed', text }),
  view: (state, context) => <Lines lines={libraryLines(state, context)} />,
}

/** A library that a job is about to make can be there and not yet be read. */
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

function outletWork({ search }: LibraryState, revision: number): Work<LibraryAction>[] {
  if (!/\boutlet:/i.test(search)) return []
  return [
    {
      key: `outlets ${revision}`,
      run: async ({ client }, tell, signal) => {
        const { outlets } = await client.library.overview.query(undefined, { signal })
        tell({ type: 'outletsRead', outlets: outlets.map(({ name }) => name) })
      },
    },
  ]
}

function pageWork(state: LibraryState, room: number, revision: number): Work<LibraryAction>[] {
  const query = queryOf(state)
  const version = `${revision} ${JSON.stringify(query)}`
  const index = missingPage(state.list, room, version)
  if (index === null) return []
  const start = startOf(state.list, index, version)
  return [
    {
      key: `page ${index} ${version}`,
      run: async ({ client }, tell, signal) => {
        const asked = { ...query, ...start, limit: pageSize }
        const { articles, total, next } = await client.articles.page.query(asked, { signal })
        tell({ type: 'pageRead', index, version, page: { rows: articles, total, next } })
      },
    },
  ]
}
