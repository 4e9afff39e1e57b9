import { readAsked } from '../articles/asked.ts'
import { shownName } from '../articles/shown-name.ts'
import type { FindOptions } from '../commands/find.ts'
import { exitStatus, type ExitStatus } from '../failure.ts'
import { withLibrary } from '../library/with-library.ts'
import { print, printJson, printLines, reportNote } from '../output.ts'
import { foundLines } from '../report/found.ts'
import { findResult, matchResult } from '../results/find-result.ts'
import { matchTable } from '../results/tables.ts'
import { terminalOf } from '../terminal.ts'

/** Finds the copies of one article and prints them, the nearest first. */
export function findOne(place: string, options: FindOptions): Promise<ExitStatus> {
  return withLibrary({ ...options, reads: [place] }, async (client) => {
    const { asked, notes } = await readAsked(place, client, options)
    for (const note of notes) reportNote(note)
    const { limit, explain, json, jsonl, csv } = options
    const report = await client.find.query({ asked, ...(limit && { limit }), ...(explain && { explain }) })
    if (json) await printJson({ file: place, title: report.article.title, ...findResult(report) })
    else if (csv)
      await print(
        [matchTable.head, ...report.matches.map((match) => matchTable.line(matchResult(match)))].join('\n'),
      )
    else if (jsonl) for (const match of report.matches) await print(JSON.stringify(matchResult(match)))
    else
      await printLines(foundLines(shownName(place), report, options, terminalOf(process.stdout, process.env)))
    return exitStatus.done
  })
}
