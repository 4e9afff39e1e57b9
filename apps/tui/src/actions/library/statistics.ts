import type { QuotationCounts } from '@unspin/api'
import type { StatisticsOptions } from '../../options/library-reading.ts'
import { CommandFailure, exitStatus, type ExitStatus } from '../../failure.ts'
import { withLibrary } from '../../library/with-library.ts'
import { printJson, printLines } from '../../output.ts'
import { count, megabytes } from '../../text/counts.ts'
import { visibleLine } from '../../text/visible.ts'

/** Prints where the library is and how much is in it. */
export function statistics(options: StatisticsOptions): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    const { folder, statistics: figures } = await client.library.statistics.query()
    if (figures === null)
      throw new CommandFailure(
        `${folder} holds no library. Add articles by \`unspin add PATH…\`, ` +
          'restore a backup by `unspin library restore FILE`, or name another folder by --library.',
      )
    const { articles, versions, words, bytes } = figures
    const counts = await client.quotations.counts.query()
    if (options.json)
      await printJson({ folder, ...figures, altered: counts.altered, waiting: counts.waiting })
    else
      await printLines([
        `Folder    ${visibleLine(folder ?? '')}`,
        `Articles  ${count(articles)}`,
        ...(versions > articles ? [`Versions  ${count(versions)}`] : []),
        `Words     ${count(words)}`,
        `Said      ${saidIn(counts)}`,
        `On disk   ${megabytes(bytes)}`,
      ])
    return exitStatus.done
  })
}

function saidIn({ quotations, altered, waiting }: QuotationCounts): string {
  const known = `${count(quotations, 'quotation')}, ${count(altered)} altered`
  return waiting === 0 ? known : `${known}; ${count(waiting, 'article')} not compared yet`
}
