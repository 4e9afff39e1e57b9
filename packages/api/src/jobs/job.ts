import { z } from 'zod'

const figure = z.number().min(0)
const time = z.iso.datetime()

/** A place that gave no article, and why. */
export const unread = z.object({ place: z.string(), reason: z.string() })
export type Unread = z.output<typeof unread>

export const steps = ['adding', 'comparing', 'verifying', 'compacting'] as const
export type StepName = (typeof steps)[number]

/**
 * Of articles, but for `compared`, which is pairs compared in full, and `links`,
 * which is copies found among them.
 */
const counts = z.object({
  added: figure,
  updated: figure,
  unchanged: figure,
  failed: figure,
  skipped: figure,
  compared: figure,
  links: figure,
})
export type JobCounts = z.output<typeof counts>

/** How far the step under way is. */
const progress = z.object({
  /** Null until the first begins. */
  step: z.enum(steps).nullable(),
  /** Articles; `total` is null while nobody knows it. */
  done: figure,
  total: figure.nullable(),
  /** 0..1, for a bar: where the articles are not counted yet, by what was read of the files. */
  share: z.number().min(0).max(1).nullable(),
  articlesPerSecond: figure.nullable(),
})
export type JobProgress = z.output<typeof progress>

/**
 * Work that belongs to the process, not to the call that asked for it: a client that leaves and
 * comes back sees how far it has got.
 */
export const jobSummary = z.object({
  id: z.string(),
  kind: z.enum(['add', 'link', 'verify', 'compact']),
  /** What a person calls it. */
  title: z.string(),
  /**
   * `interrupted`: the process ended before the job did; what was kept stays, and to ask again completes it.
   */
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted']),
  /** When it was asked for; once it has begun, when it began. */
  started: time,
  ended: time.nullable(),
  counts,
  progress,
  /** Why it failed, or what it found wrong, on one line. */
  problem: z.string().nullable(),
})
export type JobSummary = z.output<typeof jobSummary>
export type JobKind = JobSummary['kind']
export type JobState = JobSummary['state']

/** A job, and which places gave no article: the first thousand of each sort. */
export interface JobReport {
  job: JobSummary
  /** What should have held an article and could not be read; of a verification, what is damaged. */
  failures: Unread[]
  /** What nobody takes for an article. */
  skipped: Unread[]
}

export const mostTold = 1000

export const isActive = ({ state }: JobSummary): boolean => state === 'waiting' || state === 'running'
