import { Progress } from '../../progress.ts'
import { exitStatus, type ExitStatus } from '../../failure.ts'
import type { LibraryOption } from '../../options/library.ts'
import { withLibrary } from '../../library/with-library.ts'
import { print, reportProblem } from '../../output.ts'
import { count } from '../../text/counts.ts'
import { visibleLine } from '../../text/visible.ts'

/** Looks for damage; each is a line. */
export function verify(options: LibraryOption): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    let damages = 0
    const progress = new Progress('')
    await new Promise<void>((resolve, reject) => {
      client.library.verify.subscribe(undefined, {
        onData: (event) => {
          if (!('damage' in event)) return progress.show(`${Math.floor(100 * event.share)} % looked at`)
          damages++
          progress.clear()
          reportProblem(visibleLine(event.damage))
        },
        onComplete: resolve,
        onError: reject,
      })
    })
    progress.clear()
    if (damages > 0) {
      reportProblem(
        `${count(damages, 'damage')} found. Restore a backup by \`unspin library restore FILE --replace\`; or take \`unspin library export -o FILE\`, which leaves out what is damaged, \`unspin add FILE\` to a new library, and add again what is named here.`,
      )
      return exitStatus.failed
    }
    await print('The library is sound.')
    return exitStatus.done
  })
}
