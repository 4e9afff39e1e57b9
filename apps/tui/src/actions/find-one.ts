import type { FindReport } from '@unspin/api'
import { readAsked } from '../articles/asked.ts'
import { shownName } from '../articles/place.ts'
import type { FindOptions } from '../options/find.ts'
import { exitStatus, type ExitStatus } from '../failure.ts'
import { withLibrary } from '../library/with-library.ts'
import { print, printJson, printLines, reportNote } from '../output.ts'
import { foundLines } from '../report/found.ts'
import { furtherSentence } from '../report/further.ts'
import { findResult, isCopy, matchesAsked, matchResult } from '../results/find-result.ts'
import { matchTable } from '../results/tables.ts'
import { terminalOf } from '../terminal.ts'

/** Finds the copies of one article and prints them, the nearest first. */
export function findOne(place: string, options: FindOptions): Promise<ExitStatus> {
  return withLibrary({ ...options, reads: [place] }, async (client) => {
    const { asked, notes } = await readAsked(place, client, options)
    for (const note of notes) reportNote(note)
    const { limit, explain, all, json, jsonl, csv } = options
    const report = await client.find.query({ asked, limit, ...(explain && { explain }) })
    if (json) await printJson({ file: place, title: report.article.title, ...findResult(report, all) })
    else if (jsonl || csv) await printMatches(report, options)
    else
      await printLines(foundLines(shownName(place), report, options, terminalOf(process.stdout, process.env)))
    return exitStatus.done
  })
}

/** A line each. Notes on all of them go to standard error, not among the data. */
async function printMatches(report: FindReport, { csv, all, limit }: FindOptions): Promise<void> {
  const matches = matchesAsked(report, all)
  const lines = matches.map(matchResult)
  if (csv) await print([matchTable.head, ...lines.map((line) => matchTable.line(line))].join('\n'))
  else for (const line of lines) await print(JSON.stringify(line))
  const further = furtherSentence(report, matches.filter(isCopy).length, limit)
  if (further !== null) reportNote(further)
}
