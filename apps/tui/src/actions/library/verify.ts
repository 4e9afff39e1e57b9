import { exitStatus, type ExitStatus } from '../../failure.ts'
import type { LibraryOption } from '../../library/option.ts'
import { withLibrary } from '../../library/with-library.ts'
import { print, reportProblem } from '../../output.ts'
import { count } from '../../text/counts.ts'
import { visibleLine } from '../../text/visible.ts'

/** Looks for damage; each is a line. */
export function verify(options: LibraryOption): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    let damages = 0
    await new Promise<void>((resolve, reject) => {
      client.library.verify.subscribe(undefined, {
        onData: (line) => {
          damages++
          reportProblem(visibleLine(line))
        },
        onComplete: resolve,
        onError: reject,
      })
    })
    if (damages > 0) {
      reportProblem(
        `${count(damages, 'damage')} found. Restore a backup, or save what can be read by \`unspin library export\`.`,
      )
      return exitStatus.failed
    }
    await print('The library is sound.')
    return exitStatus.done
  })
}
