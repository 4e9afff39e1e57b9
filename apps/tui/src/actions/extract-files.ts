import { createLocalClient } from '@unspin/api'
import { readSource } from '@unspin/library'
import type { ExtractOptions } from '../commands/extract.ts'
import { describeFailure, exitStatus, type ExitStatus } from '../failure.ts'
import { print, printJson, printLines, reportNote, reportProblem } from '../output.ts'
import { articleLines } from '../report/article.ts'
import { articleResult } from '../results/article-result.ts'
import { terminalOf } from '../terminal.ts'

/** Extracts file by file; one that fails does not stop the others. */
export async function extractFiles(files: readonly string[], options: ExtractOptions): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done
  for (const [index, file] of files.entries()) {
    try {
      await extractFile(file, options, index > 0)
    } catch (error) {
      reportProblem(describeFailure(error))
      status = exitStatus.failed
    }
  }
  return status
}

async function extractFile(file: string, options: ExtractOptions, follows: boolean): Promise<void> {
  const source = await readSource(file)
  const article = await createLocalClient().articles.extract.query(source)
  for (const note of [...source.notes, ...article.notes]) reportNote(note)
  if (options.json) return printJson(articleResult(file, source, article))
  if (options.jsonl) return print(JSON.stringify(articleResult(file, source, article)))
  return printLines([
    ...(follows ? [''] : []),
    ...articleLines(file, article, terminalOf(process.stdout, process.env)),
  ])
}
