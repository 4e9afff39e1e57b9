import type { Client } from '@unspin/api'
import type { ExportOptions } from '../../options/library-upkeep.ts'
import { CommandFailure, exitStatus, type ExitStatus } from '../../failure.ts'
import { withLibrary } from '../../library/with-library.ts'
import { reportProblem } from '../../output.ts'
import { checkOutput, withOutput } from '../../output-file.ts'
import { articleRecord } from '../../results/article-record.ts'
import { count } from '../../text/counts.ts'
import { visibleLine } from '../../text/visible.ts'

/**
 * Writes every article as a line. One that cannot be read is reported, and stops no other. An existing file
 * is replaced by a whole export alone: it may hold what the library has lost.
 */
export function exportArticles(options: ExportOptions): Promise<ExitStatus> {
  checkOutput(options)
  return withLibrary(options, (client) =>
    withOutput(options, async (output) => {
      let status: ExitStatus = exitStatus.done
      const lines = linesOf(client, (problem) => {
        reportProblem(visibleLine(problem))
        status = exitStatus.failed
      })
      for await (const line of lines) await output.write(`${line}\n`)
      if (status !== exitStatus.done && output.replaces)
        throw new CommandFailure(
          `${options.output} was left as it is: not every article can be read. Name a new file for those that can.`,
        )
      await output.keep()
      return status
    }),
  )
}

/**
 * The articles page by page, past whatever is damaged. What is left out is passed to `tell`,
 * and at the end how much that was.
 */
async function* linesOf(client: Client, tell: (problem: string) => void): AsyncGenerator<string> {
  let written = 0
  let left = 0
  let after: number | null = 0
  while (after !== null) {
    const page: Page = await client.library.readable.query({ after })
    for (const stored of page.articles) yield JSON.stringify(articleRecord(stored))
    for (const what of page.leftOut) tell(`not exported: ${what}.`)
    for (const what of page.incomplete) tell(`exported in part: ${what}.`)
    written += page.articles.length
    left += page.leftOut.length
    after = page.next
  }
  if (left > 0)
    tell(
      `${count(written, 'article')} exported, ${left} left out. ` +
        'Restore a backup to have all, or add again what is named here.',
    )
}

type Page = Awaited<ReturnType<Client['library']['readable']['query']>>
