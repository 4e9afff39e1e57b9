import { setTimeout } from 'node:timers/promises'

interface Handlers<T> {
  onData(data: T): void
  onError(error: unknown): void
  onComplete(): void
}

/** Milliseconds to wait before asking again, growing to the other. */
const shortestPause = 500
const longestPause = 10_000

/**
 * Follows a subscription until it is called off. A lost connection is taken up again, by the client itself or
 * here; the subscription is one that begins with what stands, so that nothing is missed meanwhile.
 */
export async function follow<T>(
  subscribe: (handlers: Handlers<T>) => { unsubscribe(): void },
  tell: (data: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let pause = shortestPause
  while (!signal.aborted) {
    await untilItEnds(
      subscribe,
      (data) => {
        pause = shortestPause
        tell(data)
      },
      signal,
    )
    await setTimeout(pause, null, { signal }).catch(() => null)
    pause = Math.min(longestPause, 2 * pause)
  }
}

/** Called at every end: by itself, by an error, or because it was called off. */
async function untilItEnds<T>(
  subscribe: (handlers: Handlers<T>) => { unsubscribe(): void },
  onData: (data: T) => void,
  signal: AbortSignal,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const { unsubscribe } = subscribe({ onData, onError: () => resolve(), onComplete: resolve })
  const leave = () => resolve()
  signal.addEventListener('abort', leave)
  if (!signal.aborted) await promise
  signal.removeEventListener('abort', leave)
  unsubscribe()
}
