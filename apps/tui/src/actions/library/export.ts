import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from '@unspin/api'
import type { ExportOptions } from '../../commands/library/upkeep.ts'
import { CommandFailure, describeFailure, exitStatus, type ExitStatus } from '../../failure.ts'
import { withLibrary } from '../../library/with-library.ts'
import { print, reportProblem } from '../../output.ts'
import { articleRecord } from '../../results/article-record.ts'
import { visibleLine } from '../../text/visible.ts'

const onPage = 500

/** Writes every article as a line; one that cannot be read is told, and stops no other. */
export function exportArticles({ output, ...options }: ExportOptions): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    let status: ExitStatus = exitStatus.done
    const lines = linesOf(client, (problem) => {
      reportProblem(visibleLine(problem))
      status = exitStatus.failed
    })
    if (output === undefined) for await (const line of lines) await print(line)
    else await writeLines(lines, output)
    return status
  })
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

async function writeLines(lines: AsyncGenerator<string>, file: string): Promise<void> {
  await pipeline(Readable.from(ended(lines)), createWriteStream(file)).catch((error: unknown) => {
    throw new CommandFailure(`${file} cannot be written: ${describeFailure(error)}.`, { cause: error })
  })
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}
