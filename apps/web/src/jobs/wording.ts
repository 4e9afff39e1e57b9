import type { JobCounts, JobState, JobSummary } from '@unspin/api'
import { counted, percent } from '../wording/wording.ts'

export const stateWords: Record<JobState, string> = {
  waiting: 'Waiting',
  running: 'Running',
  done: 'Done',
  failed: 'Failed',
  cancelled: 'Cancelled',
  interrupted: 'Interrupted',
}

const stepWords = {
  adding: 'Adding',
  comparing: 'Comparing',
  verifying: 'Verifying',
  compacting: 'Compacting',
}

/** What a job is doing, as far as it is known: ‘Adding, 37 of 50 articles, 210 a second’. */
export function activityOf({ state, progress, counts }: JobSummary): string {
  const { step, done, total, articlesPerSecond } = progress
  if (state === 'done' && counts.failed > 0) return 'Done, with failures'
  if (state !== 'running' || step === null) return stateWords[state]
  const parts = [stepWords[step]]
  if (total !== null) parts.push(`${done.toLocaleString('en')} of ${counted(total, 'article')}`)
  else if (done > 0) parts.push(counted(done, 'article'))
  if (articlesPerSecond) parts.push(`${Math.round(articlesPerSecond).toLocaleString('en')} a second`)
  return parts.join(', ')
}

const countWords: Record<keyof JobCounts, (count: number) => string> = {
  added: (count) => `${figure(count)} added`,
  updated: (count) => `${figure(count)} updated`,
  unchanged: (count) => `${figure(count)} already there`,
  failed: (count) => `${figure(count)} failed`,
  skipped: (count) => `${figure(count)} skipped`,
  compared: (count) => `${counted(count, 'pair')} compared`,
  links: (count) => `${counted(count, 'copy', 'copies')} found`,
}

/** What has come of a job so far; nothing of what there is none of. */
export function outcomeOf({ kind, state, counts, progress }: JobSummary): string {
  if (kind === 'verify') {
    if (counts.failed > 0) return counted(counts.failed, 'damaged place')
    return state === 'done' ? `Nothing is damaged, in ${counted(progress.done, 'version')} of articles` : ''
  }
  const told = (Object.keys(countWords) as (keyof JobCounts)[])
    .filter((name) => counts[name] > 0)
    .map((name) => countWords[name](counts[name]))
  if (told.length > 0 || !hasEnded(state)) return told.join(' · ')
  return nothingWords[kind] ?? ''
}

const hasEnded = (state: JobState): boolean => state !== 'waiting' && state !== 'running'

/** What an ended job of a kind says where nothing came of it. */
const nothingWords: Partial<Record<JobSummary['kind'], string>> = {
  add: 'Nothing was added',
  link: 'Nothing was compared',
}

/** A short word on all that runs, for the navigation. */
export function summaryOf(active: readonly JobSummary[]): string {
  const [job, ...others] = active
  if (!job) return ''
  if (others.length > 0) return counted(active.length, 'job')
  return job.progress.share === null ? job.title : `${job.title}, ${percent(job.progress.share)}`
}

const figure = (count: number): string => count.toLocaleString('en')
