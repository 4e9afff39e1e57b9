import type { Unread } from '@unspin/api'
import { percent } from '@unspin/core/wording'
import { count } from '../../../text/counts.ts'
import { prose } from '../../../text/prose.ts'
import { paint } from '../../../text/paint.ts'
import { visibleLine } from '../../../text/visible.ts'
import type { Context } from '../../screen/context.ts'
import { outcomeOf } from './list.ts'
import type { JobsState } from './state.ts'

/** A job in full: what it did, what failed and why. */
export function detailLines({ id, report }: NonNullable<JobsState['opened']>, context: Context): string[] {
  const { size, palette } = context
  const job = context.jobs.find((one) => one.id === id) ?? report?.job
  if (!job) return [' reading…']
  const { progress, started, ended, state } = job
  const width = size.columns - 2
  const lines = [
    paint(` ${visibleLine(job.title)}`, 'strong', palette),
    ` ${state}${progress.step ? `, ${progress.step}` : ''}${progress.share === null ? '' : `, ${percent(progress.share)}`}`,
    ` since ${timeOf(started)}${ended ? `, until ${timeOf(ended)}` : ''}`,
    ...prose(outcomeOf(job), width, ' '),
    ...listOf('Failed', report?.failures ?? [], width),
    ...listOf('Passed over, for no article', report?.skipped ?? [], width),
  ]
  if (lines.length <= size.rows) return lines
  return [...lines.slice(0, size.rows - 1), ` … ${count(lines.length - size.rows + 1)} more lines`]
}

function listOf(title: string, unread: readonly Unread[], width: number): string[] {
  if (unread.length === 0) return []
  return [
    '',
    ` ${title}`,
    ...unread.flatMap(({ place, reason }) => prose(`${place}: ${reason}`, width, ' • ')),
  ]
}

const timeOf = (time: string): string => new Date(time).toLocaleString('sv-SE')
