import type { Client } from '@unspin/api'
import { exitStatus, type ExitStatus } from '../failure.ts'
import { libraryThreads } from '../library/threads.ts'
import { withLibrary } from '../library/with-library.ts'
import { reportProblem } from '../output.ts'
import { endBy } from '../stopping.ts'
import { linkNew } from './link-new.ts'

/** Brings the families of the library up to date, unless told not to, then does something with them. */
export function withFamilies(
  options: { library?: string; asIs?: true },
  work: (client: Client) => Promise<void>,
): Promise<ExitStatus> {
  return withLibrary({ ...options, threads: libraryThreads() }, async (client) => {
    const stopped = options.asIs ? null : await linkNew(client)
    if (stopped) {
      reportProblem('stopped. What was compared is kept; the same command goes on.')
      endBy(stopped)
      return exitStatus.failed
    }
    await work(client)
    return exitStatus.done
  })
}
