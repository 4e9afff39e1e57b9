import { OutputError } from '../outputs/errors.ts'
import { AnswerError } from '../sources/errors.ts'
import type { FeedEntry } from '../sources/formats/feeds/feed.ts'
import { failed, type FoundSource } from '../sources/found.ts'
import type { ReadingContext } from '../sources/input.ts'
import { contextOf, type ReadingOptions } from '../sources/read-all.ts'
import { LibraryError } from '../store/errors.ts'
import { look } from './look.ts'
import { Memory } from './memory.ts'
import { refuseRudeness } from './politeness.ts'
import { Schedule, type ScheduleOptions } from './schedule.ts'

export interface WatchOptions extends Omit<ScheduleOptions, 'signal'>, ReadingOptions {
  /** Where it is written down what has been seen. */
  memory: string
  /**
   * An article that was not seen before; gives what is wrong with it, or null. What is thrown ends the
   * watching, and the article will come again.
   */
  take(source: FoundSource, place: string): Promise<string | null>
  /** Told after each look at a place. */
  looked?(told: Looked): void
}

/** What came of a look at a place. */
export interface Looked {
  place: string
  /** Entries that were not seen before. */
  fresh: number
  /** What could not be read, and will be tried again. */
  problems: string[]
  /** Milliseconds until the next look. */
  wait: number
}

/** Places looked at at once. */
const mostAtOnce = 4

/**
 * Follows feeds and pages, and gives what is new in them, one article after the
 * other, until the signal says so.
 * @throws {SourceError} before anything is asked for, when a place is no address, tells a
 *   password, or would be asked too often.
 */
export async function watch(places: readonly string[], options: WatchOptions): Promise<void> {
  await refuseRudeness(places, options.once ? null : options.every, options)
  const broken = new AbortController()
  const signal = AbortSignal.any([broken.signal, ...(options.signal ? [options.signal] : [])])
  const watcher = new Watcher(places, { ...options, signal }, () => broken.abort())
  const workers = Array.from({ length: Math.min(mostAtOnce, new Set(places).size) }, () => watcher.work())
  // A look that cannot go on calls the others off. Each of them leaves its place in order.
  const ended = await Promise.allSettled(workers)
  const failure = ended.find((one) => one.status === 'rejected')
  if (failure) throw failure.reason
}

class Watcher {
  readonly #options: WatchOptions
  readonly #callOff: () => void
  readonly #schedule: Schedule
  readonly #memory: Memory
  readonly #context: ReadingContext
  /** Articles are handed over one at a time. */
  #handedOver: Promise<unknown> = Promise.resolve()

  constructor(places: readonly string[], options: WatchOptions, callOff: () => void) {
    this.#options = options
    this.#callOff = callOff
    this.#schedule = new Schedule(places, options)
    this.#memory = new Memory(options.memory)
    this.#context = contextOf({ files: { done: 0, total: null }, bytes: { done: 0, total: null } }, options)
  }

  async work(): Promise<void> {
    for (let place = await this.#schedule.next(); place !== null; place = await this.#schedule.next())
      await this.#visit(place)
  }

  async #visit(place: string): Promise<void> {
    const { signal, looked } = this.#options
    try {
      const found = await look(place, this.#memory.validatorsOf(place), this.#context, this.#options)
      const fresh = this.#memory.unseen(place, found?.entries ?? [])
      const problems = await this.#read(place, fresh)
      if (signal?.aborted) return
      // If the feed were then said to be unchanged, the entries that failed would never be asked for again.
      if (found && problems.length === 0) this.#memory.validate(place, found.validators)
      looked?.({ place, fresh: fresh.length, problems, wait: this.#schedule.done(place) })
    } catch (error) {
      if (error instanceof TakingError) {
        this.#callOff()
        throw error.cause
      }
      // Without the memory it would report the same articles again and again.
      if (error instanceof LibraryError || error instanceof OutputError) {
        this.#callOff()
        throw error
      }
      if (signal?.aborted) return
      const least = error instanceof AnswerError ? (error.wait ?? 0) * 1000 : 0
      const { reason } = failed(place, error)
      looked?.({ place, fresh: 0, problems: [reason], wait: this.#schedule.failed(place, least) })
    }
  }

  async #read(place: string, entries: readonly FeedEntry[]): Promise<string[]> {
    const problems: string[] = []
    // The oldest first: feeds list the newest first.
    for (const entry of entries.toReversed()) {
      if (this.#options.signal?.aborted) break
      const problem = await this.#readEntry(place, entry)
      if (this.#options.signal?.aborted) break
      if (problem === null) this.#memory.see(place, entry.key)
      else this.#memory.fail(place, entry.key)
      if (problem !== null) problems.push(problem)
    }
    return problems
  }

  async #readEntry(place: string, entry: FeedEntry): Promise<string | null> {
    let problem: string | null = null
    for await (const reading of entry.read(this.#context)) {
      if (reading.kind === 'source') problem = await this.#handOver(reading.source, place)
      else if (reading.kind === 'failed') problem = reading.reason
    }
    return problem
  }

  #handOver(source: FoundSource, place: string): Promise<string | null> {
    const taken = this.#handedOver.then(() => this.#options.take(source, place))
    this.#handedOver = taken.catch(() => undefined)
    return taken.catch((error: unknown) => {
      throw new TakingError('', { cause: error })
    })
  }
}

/** The receiver of the articles cannot go on, which is not a failure of the place that they came from. */
class TakingError extends Error {}
