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
 * Follows a subscription until it is called off. A lost connection is taken up again, by the client itself or here; the subscription is
 * one that begins with what stands, so that nothing is missed meanwhile.
 */
export async function follow<T>(
  subscribe: (handlers: Handlers<T>) => { unsubscribe(): void },
  tell: (data: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let pause = shortestPause
  while (!signal.aborted) {
    await new Promise<void>((resolve) => {
      const { unsubscribe } = subscribe({
        onData: (data) => {
          pause = shortestPause
          tell(data)
        },
        onError: () => resolve(),
        onComplete: resolve,
      })
      signal.addEventListener('abort', () => (unsubscribe(), resolve()), { once: true })
    })
    await setTimeout(pause, null, { signal }).catch(() => null)
    pause = Math.min(longestPause, 2 * pause)
  }
}
