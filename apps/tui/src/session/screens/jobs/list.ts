import type { Size } from '../../screen/size.ts'
import type { JobSummary } from '@unspin/api'
import { barOf } from '../../../text/bar.ts'
import { count } from '../../../text/counts.ts'
import { pad, truncate } from '../../../text/fit.ts'
import { paint } from '../../../text/paint.ts'
import { visibleLine } from '../../../text/visible.ts'
import { pointer, rowsAround } from '../../parts/list/rows.ts'
import type { Context } from '../../screen/context.ts'
import { isActive } from '../../screen/job-changes.ts'
import { jobsShown, type JobsState } from './state.ts'

const barWidth = 12
const stateWidth = 12

export function listLines(state: JobsState, context: Context): string[] {
  const { size, palette } = context
  const shown = jobsShown(state, context)
  const head = paint(' Jobs', 'strong', palette)
  if (shown.length === 0)
    return [head, '', state.known ? ' No job yet. Add articles from the library: 1, then a.' : ' reading…']
  const lines = rowsAround(state.cursor, shown.length, roomOf(size), (index) =>
    lineOf(shown[index]!, index === state.cursor, context),
  )
  return [head, '', ...lines]
}

function lineOf(job: JobSummary, isCurrent: boolean, { size, palette, unicode }: Context): string {
  const standing = isActive(job) ? standingOf(job, unicode) : pad(job.state, stateWidth)
  const told = outcomeOf(job)
  const room = size.columns - 5 - standing.length - Math.min(told.length, 30)
  const title = pad(truncate(visibleLine(job.title), room), room)
  const line = truncate(` ${pointer(isCurrent, unicode)} ${standing} ${title} ${told}`, size.columns)
  return isCurrent ? paint(line, 'strong', palette) : line
}

function standingOf({ state, progress }: JobSummary, unicode: boolean): string {
  if (state === 'waiting') return pad('waiting', stateWidth)
  if (progress.share === null) return pad(`${progress.step ?? ''}…`, stateWidth)
  return `${barOf(progress.share, barWidth, unicode)} ${String(Math.floor(progress.share * 100)).padStart(3)} %`
}

/** What has come of a job so far. */
export function outcomeOf({ kind, counts, progress, problem }: JobSummary): string {
  const { added, updated, unchanged, failed, links } = counts
  const parts = [
    ...(kind === 'add' ? [`${count(added)} added`] : []),
    ...(updated > 0 ? [`${count(updated)} updated`] : []),
    ...(unchanged > 0 ? [`${count(unchanged)} unchanged`] : []),
    ...(failed > 0 ? [`${count(failed)} failed`] : []),
    ...(links > 0 ? [count(links, 'link')] : []),
    ...(progress.articlesPerSecond ? [`${count(progress.articlesPerSecond)}/s`] : []),
    ...(problem ? [visibleLine(problem)] : []),
  ]
  return parts.join(', ')
}

/** Rows of the list, under its title and a blank line. */
export const roomOf = ({ rows }: Size): number => rows - 2
