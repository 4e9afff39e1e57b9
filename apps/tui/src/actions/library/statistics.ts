import type { StatisticsOptions } from '../../commands/library/reading.ts'
import { CommandFailure, exitStatus, type ExitStatus } from '../../failure.ts'
import { withLibrary } from '../../library/with-library.ts'
import { printJson, printLines } from '../../output.ts'
import { count, megabytes } from '../../text/counts.ts'
import { visibleLine } from '../../text/visible.ts'

/** Prints where the library is and how much is in it. */
export function statistics(options: StatisticsOptions): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    const { folder, statistics: figures } = await client.library.statistics.query()
    if (figures === null) throw new CommandFailure(`${folder} holds no library. Add articles by \`unspin add PATH…\`, or name another folder by --library.`) // prettier-ignore
    const { articles, versions, words, bytes } = figures
    if (options.json) await printJson({ folder, ...figures })
    else
      await printLines([
        `Folder    ${visibleLine(folder ?? '')}`,
        `Articles  ${count(articles)}`,
        ...(versions > articles ? [`Versions  ${count(versions)}`] : []),
        `Words     ${count(words)}`,
        `On disk   ${megabytes(bytes)}`,
      ])
    return exitStatus.done
  })
}
