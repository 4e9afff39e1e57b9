import type { JobSummary } from '@unspin/api'
import { barOf } from '../../text/bar.ts'
import { count } from '../../text/counts.ts'
import { truncate } from '../../text/fit.ts'
import { isActive } from '../screen/job-changes.ts'
import type { Binding } from '../screen/binding.ts'
import type { Context } from '../screen/context.ts'
import type { Errand } from '../screen/screen.ts'

const barWidth = 20

/** What compares articles at the moment, if anything does. */
export const comparing = ({ jobs }: Pick<Context, 'jobs'>): JobSummary | undefined =>
  jobs.find((job) => isActive(job) && (job.kind === 'link' || job.kind === 'add'))

/**
 * A note that comparing is not finished, or how far it is; empty where there is nothing to say. `effect`
 * names what comparing may change.
 */
export function waitingLine(waiting: number, context: Context, effect = 'families may grow'): string {
  const { size, unicode } = context
  const job = comparing(context)
  if (job) return truncate(` ${progressOf(job, unicode)}`, size.columns)
  if (waiting === 0) return ''
  const wait = waiting === 1 ? 'waits' : 'wait'
  return truncate(
    ` ${count(waiting, 'article')} ${wait} to be compared: c compares ${waiting === 1 ? 'it' : 'them'}, and ${effect}.`,
    size.columns,
  )
}

function progressOf({ state, progress }: JobSummary, unicode: boolean): string {
  const { step, done, total, share } = progress
  if (state === 'waiting' || step === null) return 'A job waits for its turn …'
  const what = step === 'adding' ? 'Adding' : 'Comparing'
  const bar = share === null ? '' : `${barOf(share, barWidth, unicode)} ${Math.floor(share * 100)} % `
  const articles = total === null ? count(done, 'article') : `${count(done)} of ${count(total, 'article')}`
  return `${what} ${bar} ${articles}`
}

export const compareThem: Binding<Errand> = {
  presses: ['c'],
  keys: 'c',
  does: 'compare the articles that wait with the rest of the library',
  action: {
    errand: async ({ client }) => {
      await client.jobs.link.mutate()
      return null
    },
  },
  footer: 'compare',
}
