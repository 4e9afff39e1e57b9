import type { JobSummary } from '@unspin/api'
import type { Context } from '../screens/context.ts'

export const isActive = ({ state }: JobSummary): boolean => state === 'waiting' || state === 'running'

/** A job that has ended, or an addition that has reached the next thousand, has changed what the lists show. */
const noticed = 1000

export function changed(context: Context, job: JobSummary): Context {
  const before = context.jobs.find(({ id }) => id === job.id)
  const jobs = before ? context.jobs.map((one) => (one.id === job.id ? job : one)) : [job, ...context.jobs]
  const isNews = !isActive(job) || thousandsOf(job) > (before ? thousandsOf(before) : 0)
  return { ...context, jobs, revision: context.revision + (isNews ? 1 : 0) }
}

const thousandsOf = ({ counts }: JobSummary): number => Math.floor((counts.added + counts.updated) / noticed)
