import type { Client, JobEvent } from '@unspin/api'
import type { SessionAction } from '../state.ts'
import { follow } from './follow.ts'

/** Tells the session of all long work, for as long as it is open. */
export function followJobs(
  client: Client,
  dispatch: (action: SessionAction) => void,
  signal: AbortSignal,
): Promise<void> {
  return follow<JobEvent>(
    (handlers) => client.jobs.watch.subscribe(undefined, handlers),
    ({ job }) => dispatch({ type: 'jobChanged', job }),
    signal,
  )
}
