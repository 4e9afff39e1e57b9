import { Lines } from '../../../parts/components/lines.tsx'
import type { Screen, Work } from '../../../screen/screen.ts'
import { choosingKeys } from './keys.ts'
import { isPath } from './paths.ts'
import { choosing, type ChoosingAction, type ChoosingState } from './state.ts'
import { choosingLines } from './view.ts'

/** Which two files? */
export const choosingScreen: Screen<ChoosingState, ChoosingAction> = {
  name: 'files',
  title: () => 'Files',
  update: choosing,
  keys: choosingKeys,
  work: ({ folder, search }) => [folderWork(folder), filesWork(folder, search)],
  paste: (text) => ({ type: 'typed', text }),
  view: (state, context) => <Lines lines={choosingLines(state, context)} />,
}

function folderWork(folder: string): Work<ChoosingAction> {
  return {
    key: `folder ${folder}`,
    run: async ({ files }, tell) => tell({ type: 'folderRead', entries: await files.list(folder) }),
    failed: () => ({ type: 'folderRead', entries: [] }),
  }
}

/** Files are looked for before anybody searches, so that a search finds them at once. */
function filesWork(folder: string, search: string | null): Work<ChoosingAction> {
  const path = search !== null && isPath(search) ? search : null
  return {
    key: `files ${folder} ${path ?? ''}`,
    run: async ({ files }, tell, signal) => {
      // A path that leads nowhere yet is being typed.
      const looking = path === null ? files.find(folder, signal) : files.complete(path).catch(() => [])
      tell({ type: 'filesFound', files: await looking })
    },
  }
}
