import type { Client, JobEvent } from '@unspin/api'
import type { SessionAction } from './state.ts'
import { follow } from '../services/follow.ts'

/**
 * Tells the session of all long work, for as long as it is open, and when a
 * server that was lost is there again.
 */
export function followJobs(
  client: Client,
  dispatch: (action: SessionAction) => void,
  signal: AbortSignal,
): Promise<void> {
  let isLost = false
  const lose = () => {
    if (!isLost)
      dispatch({ type: 'failed', message: 'The server does not answer. It is tried again and again.' })
    isLost = true
  }
  const regain = () => {
    if (isLost) dispatch({ type: 'reconnected' })
    isLost = false
  }
  return follow<JobEvent>(
    (handlers) =>
      client.jobs.watch.subscribe(undefined, {
        ...handlers,
        onConnectionStateChange: ({ state, error }) => {
          if (error) lose()
          else if (state === 'pending') regain()
        },
      }),
    ({ job }) => dispatch({ type: 'jobChanged', job }),
    signal,
  )
}
