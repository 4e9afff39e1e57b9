import { setTimeout } from 'node:timers/promises'
import {
  add,
  type AddedArticle,
  type Arrival,
  type Place,
  readAll,
  type Readings,
  type ReadingProgress,
} from '@unspin/library'
import { arrivalOf } from './arrival-of.ts'
import type { Shelf } from './shelf.ts'

export interface AddRequest {
  /** Files, folders, patterns, addresses, '-' for the standard input, and files by other names. */
  places: readonly Place[]
  /** Articles that come with the call. */
  articles: readonly Arrival[]
  allowPrivateAddresses?: boolean | undefined
  threads?: number | undefined
}

export type AddEvent =
  /** What became of some articles; all of it is durable. */
  | { type: 'added'; articles: AddedArticle[] }
  /** What gave no article and should have. */
  | { type: 'failed'; place: string; reason: string }
  /** What nobody takes for an article. */
  | { type: 'skipped'; place: string; reason: string }
  /**
   * What there is to know about how an article was read: a sentence, such as that
   * characters of it were damaged.
   */
  | { type: 'noted'; place: string; note: string }
  | { type: 'progress'; articles: number; progress: ReadingProgress }

/** Told at least so often while nothing else happens. */
const progressEvery = 250

/** Adds what is at the places, and tells what becomes of it as it does. */
export async function* addTo(
  library: Shelf,
  request: AddRequest,
  signal: AbortSignal | undefined,
): AsyncGenerator<AddEvent> {
  const { places, articles, allowPrivateAddresses, threads } = request
  const store = await library.making()
  const readings = readAll(places, { allowPrivateAddresses, signal })
  const events: AddEvent[] = []
  const adding = add(store, arrivals(articles, readings, events), {
    ...(threads !== undefined && { threads }),
    ...(signal && { signal }),
  })
  let done = 0
  const progress = (): AddEvent => ({ type: 'progress', articles: done, progress: readings.progress })
  for await (const added of withPauses(adding, progressEvery)) {
    yield* events.splice(0)
    if (added) {
      done += added.puts.length
      if (added.puts.length > 0) yield { type: 'added', articles: added.puts }
      for (const failure of added.failures) yield { type: 'failed', ...failure }
    }
    yield progress()
  }
  yield* events
  yield progress()
}

async function* arrivals(
  articles: readonly Arrival[],
  readings: Readings,
  events: AddEvent[],
): AsyncGenerator<Arrival> {
  yield* articles
  for await (const reading of readings) {
    if (reading.kind === 'source') {
      const { place, notes } = reading.source
      for (const note of notes) events.push({ type: 'noted', place, note })
      yield arrivalOf(reading.source)
    } else events.push({ type: reading.kind, place: reading.place, reason: reading.reason })
  }
}

/** What comes, and null whenever nothing has come for a while. */
async function* withPauses<T>(items: AsyncGenerator<T>, milliseconds: number): AsyncGenerator<T | null> {
  const ask = () => {
    const asked = items.next()
    // The error reaches a reader who goes on; one who does not has left.
    asked.catch(() => undefined)
    return asked
  }
  try {
    for (let next = ask(); ;) {
      const left = new AbortController()
      const pause = setTimeout(milliseconds, null, { signal: left.signal }).catch(() => null)
      const result = await Promise.race([next, pause])
      left.abort()
      if (result?.done) return
      if (result) next = ask()
      yield result ? result.value : null
    }
  } finally {
    await items.return(undefined)
  }
}
