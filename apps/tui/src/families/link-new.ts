import type { Client } from '@unspin/api'
import { Progress } from '../progress.ts'
import { reportNote } from '../output.ts'
import { onStop, type StopSignal } from '../stopping.ts'
import { count } from '../text/counts.ts'

/**
 * Compares the articles that were added since the last time. Returns the signal that stopped it, if one did.
 */
export async function linkNew(client: Client): Promise<StopSignal | null> {
  const waiting = await client.families.waiting.query()
  if (waiting === 0) return null
  const progress = new Progress(`of ${count(waiting, 'article')} compared with the library`)
  const { promise, resolve, reject } = Promise.withResolvers<StopSignal | null>()
  let last = { done: 0, compared: 0, links: 0 }
  const { unsubscribe } = client.families.link.subscribe(undefined, {
    onData: (told) => {
      progress.advance(told.done - last.done)
      last = told
    },
    onError: reject,
    onComplete: () => resolve(null),
  })
  const ignore = onStop((signal) => {
    unsubscribe()
    resolve(signal)
  })
  const stopped = await promise.finally(() => {
    ignore()
    progress.clear()
  })
  reportNote(
    `${count(last.done, 'article')} compared with the library, ${count(last.compared, 'pair')} in full: ${count(last.links, 'new link')}.`,
  )
  return stopped
}
