import type { JobReport, JobSummary } from '@unspin/api'
import { type CursorAction, cursorAfter } from '../../parts/list/cursor.ts'
import type { Context } from '../../screen/context.ts'

/** Long work, running and past. */
export interface JobsState {
  /** Past ones too, the newest first; null until they were read. */
  known: readonly JobSummary[] | null
  cursor: number
  /** The one whose failures are shown, and they once they were read. */
  opened: { id: string; report: JobReport | null } | null
}

export type JobsAction =
  | CursorAction
  | { type: 'jobsRead'; jobs: readonly JobSummary[] }
  | { type: 'jobOpened' }
  | { type: 'jobRead'; report: JobReport | null }
  | { type: 'jobClosed' }

export const beginJobs: JobsState = { known: null, cursor: 0, opened: null }

/** What was read, brought up to date by what was heard since; what has begun since comes first. */
export function jobsShown({ known }: JobsState, context: Context): readonly JobSummary[] {
  const heard = new Map(context.jobs.map((job) => [job.id, job]))
  const before = new Set(known?.map(({ id }) => id))
  const begun = context.jobs.filter(({ id }) => !before.has(id))
  return [...begun, ...(known ?? []).map((job) => heard.get(job.id) ?? job)]
}

export function jobsAfter(state: JobsState, action: JobsAction, context: Context): JobsState {
  const shown = jobsShown(state, context)
  switch (action.type) {
    case 'moved':
    case 'movedTo':
      return { ...state, cursor: cursorAfter(state.cursor, action, shown.length) }
    case 'jobsRead':
      return { ...state, known: action.jobs }
    case 'jobOpened': {
      const job = shown[state.cursor]
      return job ? { ...state, opened: { id: job.id, report: null } } : state
    }
    case 'jobRead':
      return state.opened ? { ...state, opened: { ...state.opened, report: action.report } } : state
    case 'jobClosed':
      return { ...state, opened: null }
  }
}
