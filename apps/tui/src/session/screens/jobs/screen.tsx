import { openScreen, type OpenScreen } from '../../screen/open-screen.ts'
import type { Screen, Work } from '../../screen/screen.ts'
import { Lines } from '../../parts/components/lines.tsx'
import { jobsKeys } from './keys.ts'
import { detailLines } from './details.ts'
import { listLines } from './list.ts'
import { beginJobs, jobsAfter, type JobsAction, type JobsState } from './state.ts'

export const openJobs = (): OpenScreen => openScreen(jobsScreen, beginJobs)

/** Long work, running and past. */
const jobsScreen: Screen<JobsState, JobsAction> = {
  name: 'jobs',
  title: () => 'Jobs',
  update: jobsAfter,
  keys: jobsKeys,
  work: ({ opened }, { revision }) => [
    listWork(revision),
    ...(opened ? [reportWork(opened.id, revision)] : []),
  ],
  view: (state, context) => (
    <Lines lines={state.opened ? detailLines(state.opened, context) : listLines(state, context)} />
  ),
}

const listWork = (revision: number): Work<JobsAction> => ({
  key: `jobs ${revision}`,
  run: async ({ client }, tell, signal) =>
    tell({ type: 'jobsRead', jobs: await client.jobs.list.query({ limit: 100 }, { signal }) }),
})

const reportWork = (id: string, revision: number): Work<JobsAction> => ({
  key: `job ${id} ${revision}`,
  run: async ({ client }, tell, signal) =>
    tell({ type: 'jobRead', report: await client.jobs.get.query({ id }, { signal }) }),
})
