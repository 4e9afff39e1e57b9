import type { JobSummary } from '@unspin/api'
import type { Context } from './context.ts'

export const isActive = ({ state }: JobSummary): boolean => state === 'waiting' || state === 'running'

/** After so many more articles the lists are read again. */
const noticed = 1000

/** Lists change when a job ends, goes on to its next step, or has added another thousand. */
export function changed(context: Context, job: JobSummary): Context {
  const before = context.jobs.find(({ id }) => id === job.id)
  const jobs = before ? context.jobs.map((one) => (one.id === job.id ? job : one)) : [job, ...context.jobs]
  return { ...context, jobs, revision: context.revision + (isNews(job, before) ? 1 : 0) }
}

function isNews(job: JobSummary, before: JobSummary | undefined): boolean {
  if (!isActive(job)) return true
  if (before && before.progress.step !== null && before.progress.step !== job.progress.step) return true
  return thousandsOf(job) > (before ? thousandsOf(before) : 0)
}

const thousandsOf = ({ counts }: JobSummary): number => Math.floor((counts.added + counts.updated) / noticed)
