import type { Work } from '../../screen/screen.ts'
import type { Services } from '../../services/services.ts'
import { missingPage, type Paged, type PageStart, startOf } from './paged.ts'
import type { OutletsRead, Searched } from './searched.ts'

type ReadOutlets = (client: Services['client'], signal: AbortSignal) => Promise<readonly string[]>

const outletsOfLibrary: ReadOutlets = async (client, signal) => {
  const { outlets } = await client.library.overview.query(undefined, { signal })
  return outlets.map(({ name }) => name)
}

/**
 * Reads the outlets, as soon as a search asks for one: a part of a name stands for the outlet that has it.
 */
export function outletsWork(
  { search }: Searched,
  revision: number,
  read: ReadOutlets = outletsOfLibrary,
): Work<OutletsRead>[] {
  if (!/\boutlet:/i.test(search)) return []
  return [
    {
      key: `outlets ${revision}`,
      run: async ({ client }, tell, signal) =>
        tell({ type: 'outletsRead', outlets: await read(client, signal) }),
    },
  ]
}

/** A page of a list that is missing: which, of which version of the list, and how it is asked for. */
export interface WantedPage {
  index: number
  version: string
  start: PageStart
}

/**
 * Reads the page that is missing around the cursor, if one is; the version
 * tells what was asked for, and when.
 */
export function pageWork<Row, Action>(
  { list, query, room, revision }: { list: Paged<Row>; query: object; room: number; revision: number },
  read: (client: Services['client'], page: WantedPage, signal: AbortSignal) => Promise<Action>,
): Work<Action>[] {
  const version = `${revision} ${JSON.stringify(query)}`
  const index = missingPage(list, room, version)
  if (index === null) return []
  const page = { index, version, start: startOf(list, index, version) }
  return [
    {
      key: `page ${index} ${version}`,
      run: async ({ client }, tell, signal) => tell(await read(client, page, signal)),
    },
  ]
}
