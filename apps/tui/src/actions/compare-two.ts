import { readAsked } from '../articles/asked.ts'
import { shownName } from '../articles/shown-name.ts'
import type { CompareOptions } from '../options/compare.ts'
import { exitStatus, type ExitStatus } from '../failure.ts'
import { withLibrary } from '../library/with-library.ts'
import { print, printJson, printLines, reportNote } from '../output.ts'
import { printPaged } from '../pager.ts'
import { reportLines } from '../report/report.ts'
import { comparisonResult } from '../results/comparison-result.ts'
import { terminalOf } from '../terminal.ts'

/** Compares two articles and prints what was found. */
export function compareTwo(placeA: string, placeB: string, options: CompareOptions): Promise<ExitStatus> {
  return withLibrary({ ...options, reads: [placeA, placeB] }, async (client) => {
    const [a, b] = await Promise.all([readAsked(placeA, client, options), readAsked(placeB, client, options)])
    for (const note of [...a.notes, ...b.notes]) reportNote(note)
    const { explain } = options
    const report = await client.comparisons.compare.query({ a: a.asked, b: b.asked, explain })
    const subject = { ...report, names: { a: placeA, b: placeB } }
    if (options.json) await printJson(comparisonResult(subject, { a, b }))
    else if (options.jsonl) await print(JSON.stringify(comparisonResult(subject, { a, b })))
    else {
      const lines = reportLines(
        { ...subject, names: { a: shownName(placeA), b: shownName(placeB) } },
        terminalOf(process.stdout, process.env),
      )
      await (options.pager ? printPaged(lines) : printLines(lines))
    }
    return options.failOn?.has(report.comparison.verdict.label) ? exitStatus.verdictNamed : exitStatus.done
  })
}
