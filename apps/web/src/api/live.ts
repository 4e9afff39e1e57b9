import { on } from 'svelte/events'
import type { Connection } from './connection.svelte.ts'

/**
 * Holds a subscription until the returned function is called: while the page is in view, for all tabs of a
 * browser share six connections to a server; and again when a lost server has returned.
 */
export function keepLive(
  connection: Connection,
  subscribe: () => { unsubscribe: () => void },
  page: Document = document,
): () => void {
  let held: ReturnType<typeof subscribe> | null = null
  const renew = () => {
    held?.unsubscribe()
    held = page.hidden ? null : subscribe()
  }
  const stops = [on(page, 'visibilitychange', renew), connection.onReturn(renew)]
  renew()
  return () => {
    for (const stop of stops) stop()
    held?.unsubscribe()
  }
}
