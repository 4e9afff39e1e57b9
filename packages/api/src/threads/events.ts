import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import type { Tell } from './task.ts'

/** Events that wait for whoever reads them, before the task that tells them has to. */
const most = 16

/** What a task tells, for whoever reads it event by event: all of it, then why it failed, if it did. Left, it stops the task and awaits its end. */
export async function* eventsFrom<Event>(
  run: (tell: Tell<Event>, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Event> {
  const left = new AbortController()
  const stop = signal ? AbortSignal.any([signal, left.signal]) : left.signal
  const told = new PassThrough({ objectMode: true, highWaterMark: most })
  const room = () => once(told, 'drain', { signal: stop }).then(nothing, nothing)
  const work = run((event) => (told.write(event) ? undefined : room()), stop).finally(() => told.end())
  // It is awaited below; until then it is no unhandled rejection.
  work.catch(nothing)
  try {
    yield* told as AsyncIterable<Event>
    await work
  } finally {
    left.abort()
    await work.catch(nothing)
  }
}

const nothing = (): void => undefined
