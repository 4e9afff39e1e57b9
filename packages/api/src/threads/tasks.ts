import type { ArticleVersion, LinkingProgress, Prospects } from '@unspin/library'
import type { AddEvent, AddRequest } from '../library/adding.ts'
import type { FindReport, FindRequest } from '../library/find-in.ts'
import type { Library } from '../library/library.ts'
import type { FamilyReportRequest } from '../reports/family.ts'
import type { ReportFile } from '../reports/report-file.ts'

/** What is done with a library on whatever thread has time for it: what each is given, and what it tells on the way. */
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
  /** Tells of each damage, and how far it is: versions of articles looked at, and 0..1 of all that there is. */
  verify: { input: undefined; event: { damage: string } | { reached: number; share: number } }
  compact: { input: undefined; event: never }
}

export type TaskName = keyof Tasks
/** Tasks that tell one thing: their answer. */
export type Question = 'find' | 'prospects' | 'reportFamily'

/** Tells something on the way; what it gives, if anything, is to be awaited before more is told. */
export type Tell<Event> = (event: Event) => Promise<void> | void

/** Performs a task. Once the signal says so it stops, and throws or ends as if it had done all. */
export type Perform<Name extends TaskName> = (
  library: Library,
  input: Tasks[Name]['input'],
  tell: Tell<Tasks[Name]['event']>,
  signal: AbortSignal | undefined,
) => Promise<void>

/** Each loads what it needs, so that a thread holds no more than what it is asked for. */
export const tasks: { [Name in TaskName]: Perform<Name> } = {
  async find(library, request, tell, signal) {
    const { findIn } = await import('../library/find-in.ts')
    await tell(await findIn(await library.reading(), request, signal))
  },

  async prospects(library, ids, tell) {
    const { prospectsOf } = await import('../library/family-calls.ts')
    await tell(await prospectsOf(await library.reading(), ids))
  },

  async reportFamily(library, request, tell, signal) {
    const { reportFamily } = await import('../reports/family.ts')
    await tell(await reportFamily(request, library, signal))
  },

  async add(library, request, tell, signal) {
    const { addTo } = await import('../library/adding.ts')
    for await (const event of addTo(library, request, signal)) await tell(event)
  },

  async remove(library, ids, tell) {
    await tell({ removed: await (await library.changing()).delete(ids) })
  },

  async link(library, last, tell, signal) {
    const { linkNew } = await import('../library/family-calls.ts')
    for await (const progress of linkNew(library, signal, last)) await tell(progress)
  },

  async verify(library, _, tell, signal) {
    const reached = (versions: number, share: number) => tell({ reached: versions, share })
    const store = await library.reading()
    for await (const damage of store.verify({ reached, ...(signal && { signal }) })) await tell({ damage })
  },

  async compact(library, _, __, signal) {
    await (await library.changing()).compact(signal && { signal })
  },
}
