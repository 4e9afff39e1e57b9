import { missingPage, pageSize } from '../../../parts/list/paged.ts'
import type { Context } from '../../../screen/context.ts'
import type { Work } from '../../../screen/screen.ts'
import { roomOf } from './measure.ts'
import { parseFamilySearch } from './search.ts'
import type { FamiliesAction, FamiliesState } from './state.ts'

export const familiesWork = (
  state: FamiliesState,
  { size, revision }: Context,
): readonly Work<FamiliesAction>[] => [
  ...outletsWork(state, revision),
  ...pageWork(state, roomOf(size), revision),
]

/** A part of a name stands for the outlet that has it. */
function outletsWork({ search }: FamiliesState, revision: number): Work<FamiliesAction>[] {
  if (!/\boutlet:/i.test(search)) return []
  return [
    {
      key: `outlets ${revision}`,
      run: async ({ client }, tell, signal) =>
        tell({ type: 'outletsRead', outlets: await client.families.outlets.query(undefined, { signal }) }),
    },
  ]
}

function pageWork(state: FamiliesState, room: number, revision: number): Work<FamiliesAction>[] {
  const query = { ...parseFamilySearch(state.search, state.outlets), sort: state.sort }
  const version = `${revision} ${JSON.stringify(query)}`
  const index = missingPage(state.list, room, version)
  if (index === null) return []
  return [
    {
      key: `page ${index} ${version}`,
      run: async ({ client }, tell, signal) => {
        const asked = { ...query, offset: index * pageSize, limit: pageSize }
        // Together, so that families which have just been made whole are not said to be waited for.
        const [waiting, page] = await Promise.all([
          client.families.waiting.query(undefined, { signal }),
          client.families.summaries.query(asked, { signal }),
        ])
        tell({ type: 'familiesRead', index, version, ...page, waiting })
      },
    },
  ]
}
