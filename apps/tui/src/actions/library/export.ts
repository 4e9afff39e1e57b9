import type { Client } from '@unspin/api'
import type { ExportOptions } from '../../commands/library/upkeep.ts'
import { CommandFailure, describeFailure, exitStatus, type ExitStatus } from '../../failure.ts'
import { withLibrary } from '../../library/with-library.ts'
import { reportProblem } from '../../output.ts'
import { checkOutput, withOutput } from '../../output-file.ts'
import { articleRecord } from '../../results/article-record.ts'
import { visibleLine } from '../../text/visible.ts'

const onPage = 500

/**
 * Writes every article as a line; one that cannot be read is told, and stops no other. A file that is there already is replaced by a whole
 * export alone: it may hold what the library has lost.
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

async function* linesOf(client: Client, tell: (problem: string) => void): AsyncGenerator<string> {
  for await (const id of idsOf(client)) {
    try {
      const stored = await client.articles.get.query({ id })
      // Removed since it was listed.
      if (stored) yield JSON.stringify(articleRecord(stored))
    } catch (error) {
      tell(`article ${id} was not exported: ${describeFailure(error)}`)
    }
  }
}

async function* idsOf(client: Client): AsyncGenerator<string> {
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Client['articles']['page']['query']>> = await client.articles.page.query({
      order: 'ascending',
      limit: onPage,
      ...(after !== null && { after }),
    })
    for (const { id } of page.articles) yield id
    after = page.next
  } while (after !== null)
}
