import type { ArticleVersion, LinkingProgress, Prospects } from '@unspin/library'
import type { AddEvent, AddRequest } from '../library/adding.ts'
import type { Helpers } from '../library/family-calls.ts'
import type { FindReport, FindRequest } from '../library/find-in.ts'
import type { Shelf } from '../library/shelf.ts'
import type { FamilyReportRequest } from '../reports/family.ts'
import type { ReportFile } from '../reports/report-file.ts'

/**
 * What is done with a library on whatever thread has time for it: what each is
 * given, and what it tells on the way.
 */
export interface Tasks {
  find: { input: FindRequest; event: FindReport }
  /** What the index tells of some of the library's own articles, all at once. */
  prospects: { input: readonly string[]; event: (Prospects | null)[] }
  reportFamily: { input: FamilyReportRequest; event: ReportFile }
  add: { input: AddRequest; event: AddEvent }
  /** By their ids; tells how many there were. */
  remove: { input: readonly string[]; event: { removed: number } }
  /** Up to an article, or up to the last. */
  link: { input: ArticleVersion | undefined; event: LinkingProgress }
  /**
   * Tells of each damage, and how far it is: versions of articles looked at, and 0..1 of all that there is.
   */
  verify: { input: undefined; event: { damage: string } | { reached: number; share: number } }
  compact: { input: undefined; event: never }
}

export type TaskName = keyof Tasks
/** Tasks that tell one thing: their answer. */
export type Question = 'find' | 'prospects' | 'reportFamily'

/** Sends an event. If it returns a promise, that is to be awaited before the next event. */
export type Tell<Event> = (event: Event) => Promise<void> | void

/** Performs a task. When the signal aborts, it stops, and either throws or resolves as if it had finished. */
export type Perform<Name extends TaskName> = (
  library: Shelf & Helpers,
  input: Tasks[Name]['input'],
  tell: Tell<Tasks[Name]['event']>,
  signal: AbortSignal | undefined,
) => Promise<void>
