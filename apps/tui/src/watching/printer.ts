import type { FindReport } from '@unspin/api'
import type { FoundSource, Looked } from '@unspin/library'
import type { WatchOptions } from '../options/watch.ts'
import { print, printLines, reportNote, reportProblem } from '../output.ts'
import { watchedLines } from '../report/watched.ts'
import { isCopy, type MatchResult, matchResult } from '../results/find-result.ts'
import { terminalOf } from '../terminal.ts'
import { count } from '../text/counts.ts'
import { duration } from '../text/duration.ts'
import { visibleLine } from '../text/visible.ts'

/** A new article as programs get it. A public contract: fields may be added, never renamed or dropped. */
interface WatchedResult {
  feed: string
  place: string
  title: string | null
  published: string | null
  /** Its id in the library, where it was added. */
  id: string | null
  /** What it copies, or what copies it, the nearest first. */
  matches: MatchResult[]
  /** How many they are, as far as was looked: `matches` may give fewer. */
  copies: number
  /** Where copies were still coming when comparing ended: there are at least so many. */
  atLeast?: true
}

/** A new article, and what was found. */
export interface Watched {
  source: FoundSource
  feed: string
  id: string | null
  /** Null where there is no library yet. */
  report: FindReport | null
}

/** Prints what is new as it comes: articles, and how looks at feeds went. */
export class WatchPrinter {
  readonly #options: WatchOptions
  readonly #copies = new Map<string, number>()
  readonly #looked = new Set<string>()
  problems = 0

  constructor(options: WatchOptions) {
    this.#options = options
  }

  async article({ source, feed, id, report }: Watched): Promise<void> {
    const matches = report?.matches.filter(isCopy) ?? []
    const { copies = 0, more = false } = report ?? {}
    if (matches.length > 0) this.#copies.set(feed, (this.#copies.get(feed) ?? 0) + 1)
    if (matches.length === 0 && !this.#options.all) return
    const { title = null, published = null } = source.metadata
    const shown = { place: source.place, title: report?.article.title ?? title, published }
    if (this.#options.jsonl) {
      const listed = { matches: matches.map(matchResult), copies, ...(more && { atLeast: true as const }) }
      const result: WatchedResult = { feed, ...shown, id, ...listed }
      await print(JSON.stringify(result))
    } else
      await printLines(
        watchedLines(shown, matches, { copies, more }, terminalOf(process.stdout, process.env)),
      )
  }

  looked({ place, fresh, problems, wait }: Looked): void {
    for (const problem of problems) reportProblem(visibleLine(problem))
    this.problems += problems.length
    const copies = this.#copies.get(place) ?? 0
    this.#copies.delete(place)
    if (this.#options.quiet || !process.stderr.isTTY) return
    // The first look tells that all is well; after that, only what happens.
    if (fresh === 0 && problems.length === 0 && this.#looked.has(place)) return
    this.#looked.add(place)
    reportNote(
      `${place}: ${outcome(fresh, copies, problems.length)}${this.#options.once ? '' : `; next look in ${duration(wait / 1000)}`}`,
    )
  }
}

function outcome(fresh: number, copies: number, problems: number): string {
  if (fresh > 0) return `${count(fresh)} new, ${copies} of them ${copies === 1 ? 'a copy' : 'copies'}`
  return problems > 0 ? 'not read' : 'nothing new'
}
