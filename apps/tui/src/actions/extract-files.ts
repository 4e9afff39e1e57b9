import type { Client } from '@unspin/api'
import { readAsked } from '../articles/asked.ts'
import { shownName } from '../articles/place.ts'
import type { ExtractOptions } from '../options/extract.ts'
import { describeFailure, exitStatus, type ExitStatus } from '../failure.ts'
import { withLibrary } from '../library/with-library.ts'
import { print, printJson, printLines, reportNote, reportProblem } from '../output.ts'
import { articleLines } from '../report/article.ts'
import { articleResult } from '../results/article-result.ts'
import { terminalOf } from '../terminal.ts'

/** Extracts file by file; one that fails does not stop the others. */
export function extractFiles(files: readonly string[], options: ExtractOptions): Promise<ExitStatus> {
  return withLibrary({ ...options, reads: files }, async (client) => {
    let status: ExitStatus = exitStatus.done
    for (const [index, file] of files.entries()) {
      try {
        await extractFile(client, file, options, index > 0)
      } catch (error) {
        reportProblem(describeFailure(error))
        status = exitStatus.failed
      }
    }
    return status
  })
}

async function extractFile(
  client: Client,
  file: string,
  options: ExtractOptions,
  follows: boolean,
): Promise<void> {
  const { asked, text, notes } = await readAsked(file, client, options)
  const article = await client.articles.extract.query(asked)
  for (const note of [...notes, ...article.notes]) reportNote(note)
  if (options.json) return printJson(articleResult(file, text, article))
  if (options.jsonl) return print(JSON.stringify(articleResult(file, text, article)))
  return printLines([
    ...(follows ? [''] : []),
    ...articleLines(shownName(file), article, terminalOf(process.stdout, process.env)),
  ])
}
