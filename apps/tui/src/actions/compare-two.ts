import { createLocalClient } from '@unspin/api'
import { readSource } from '@unspin/library'
import type { CompareOptions } from '../commands/compare.ts'
import { exitStatus, type ExitStatus } from '../failure.ts'
import { print, printJson, printLines, reportNote } from '../output.ts'
import { reportLines } from '../report/report.ts'
import { comparisonResult } from '../results/comparison-result.ts'
import { terminalOf } from '../terminal.ts'

/** Compares two files and prints what was found. */
export async function compareTwo(fileA: string, fileB: string, options: CompareOptions): Promise<ExitStatus> {
  const [a, b] = await Promise.all([readSource(fileA), readSource(fileB)])
  for (const note of [...a.notes, ...b.notes]) reportNote(note)
  const report = await createLocalClient().comparisons.compare.query({ a, b, explain: options.explain })
  const subject = { ...report, names: { a: fileA, b: fileB } }
  if (options.json) await printJson(comparisonResult(subject, { a, b }))
  else if (options.jsonl) await print(JSON.stringify(comparisonResult(subject, { a, b })))
  else await printLines(reportLines(subject, terminalOf(process.stdout, process.env)))
  return options.failOn?.has(report.comparison.verdict.label) ? exitStatus.verdictNamed : exitStatus.done
}
