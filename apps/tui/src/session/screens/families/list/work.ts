import { pageSize } from '../../../parts/list/paged.ts'
import { outletsWork, pageWork } from '../../../parts/list/work.ts'
import type { Context } from '../../../screen/context.ts'
import type { Work } from '../../../screen/screen.ts'
import { roomOf } from './measure.ts'
import { parseFamilySearch } from './search.ts'
import type { FamiliesAction, FamiliesState } from './state.ts'

export const familiesWork = (
  state: FamiliesState,
  { size, revision }: Context,
): readonly Work<FamiliesAction>[] => [
  ...outletsWork(state, revision, (client, signal) => client.families.outlets.query(undefined, { signal })),
  ...summariesWork(state, roomOf(size), revision),
]

function summariesWork(state: FamiliesState, room: number, revision: number): Work<FamiliesAction>[] {
  const query = { ...parseFamilySearch(state.search, state.outlets), sort: state.sort }
  return pageWork({ list: state.list, query, room, revision }, async (client, { index, version }, signal) => {
    const asked = { ...query, offset: index * pageSize, limit: pageSize }
    // Together, so that families which have just been made whole are not said to be waited for.
    const [waiting, page] = await Promise.all([
      client.families.waiting.query(undefined, { signal }),
      client.families.summaries.query(asked, { signal }),
    ])
    return { type: 'familiesRead', index, version, ...page, waiting } as const
  })
}
