import { createLocalClient, Library } from '@unspin/api'
import { readAsked } from '../articles/asked.ts'
import type { FindOptions } from '../commands/find.ts'
import { exitStatus, type ExitStatus } from '../failure.ts'
import { libraryFolder } from '../library/place.ts'
import { print, printJson, printLines, reportNote } from '../output.ts'
import { foundLines } from '../report/found.ts'
import { findResult, matchResult } from '../results/find-result.ts'
import { terminalOf } from '../terminal.ts'

/** Finds the copies of one article and prints them, the nearest first. */
export async function findOne(place: string, options: FindOptions): Promise<ExitStatus> {
  const library = new Library({ folder: libraryFolder(options.library) })
  const client = createLocalClient({ library })
  const { asked, notes } = await readAsked(place, client)
  for (const note of notes) reportNote(note)
  const { limit, explain } = options
  const report = await client.find.query({ asked, ...(limit && { limit }), ...(explain && { explain }) })
  const { title, ...result } = { title: report.article.title, ...findResult(report) }
  if (options.json) await printJson({ file: place, title, ...result })
  else if (options.jsonl) for (const match of report.matches) await print(JSON.stringify(matchResult(match)))
  else await printLines(foundLines(place, report, options, terminalOf(process.stdout, process.env)))
  await library.close()
  return exitStatus.done
}
