import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import type { Tell } from './task.ts'

/** So many events may wait for the reader; then the task waits. */
const most = 16

/**
 * The events of a task, one after the other, for a reader who may be slower than the task. If the task fails,
 * its error follows the last event. When the reader leaves, the task is stopped and awaited.
 */
export async function* eventsFrom<Event>(
  run: (tell: Tell<Event>, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Event> {
  const left = new AbortController()
  const stop = signal ? AbortSignal.any([signal, left.signal]) : left.signal
  const events = new PassThrough({ objectMode: true, highWaterMark: most })
  const room = () => once(events, 'drain', { signal: stop }).then(nothing, nothing)
  const work = run((event) => (events.write(event) ? undefined : room()), stop).finally(() => events.end())
  // Awaited below. Until then Node must not take it for an unhandled rejection.
  work.catch(nothing)
  try {
    yield* events as AsyncIterable<Event>
    await work
  } finally {
    left.abort()
    await work.catch(nothing)
  }
}

const nothing = (): void => undefined
