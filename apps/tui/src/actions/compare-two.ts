import { reportOnSent } from '@unspin/api'
import { refuseInputs } from '@unspin/library'
import { readUnlessId, tellNotes } from '../articles/asked.ts'
import { shownName } from '../articles/place.ts'
import type { CompareOptions } from '../options/compare.ts'
import { exitStatus, type ExitStatus } from '../failure.ts'
import { ownFiles } from '../library/own-files.ts'
import { print, printJson, printLines } from '../output.ts'
import { printPaged } from '../pager.ts'
import { reportLines } from '../report/report.ts'
import { comparisonResult } from '../results/comparison-result.ts'
import { terminalOf } from '../terminal.ts'
import type { ComparedTwo } from './compare-with-kept.ts'

/** Compares two articles and prints what was found. */
export async function compareTwo(
  placeA: string,
  placeB: string,
  options: CompareOptions,
): Promise<ExitStatus> {
  const { a, b, report } = await compared(placeA, placeB, options)
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
}

/**
 * Where both are read here, the library and all that it takes are not loaded:
 * that would be a third of the time.
 */
async function compared(placeA: string, placeB: string, options: CompareOptions): Promise<ComparedTwo> {
  refuseInputs('-', [placeA, placeB, ...ownFiles(options.library)])
  const [a, b] = await Promise.all([readUnlessId(placeA, options), readUnlessId(placeB, options)])
  if (!a || !b) {
    const { compareWithKept } = await import('./compare-with-kept.ts')
    return compareWithKept({ place: placeA, read: a }, { place: placeB, read: b }, options)
  }
  tellNotes(a, b)
  return { a, b, report: await reportOnSent(a.asked, b.asked, options.explain) }
}
