import { readAsked, type AskedArticle } from '../articles/asked.ts'
import type { ReportOptions } from '../options/report.ts'
import { exitStatus, type ExitStatus } from '../failure.ts'
import { withLibrary } from '../library/with-library.ts'
import { reportNote } from '../output.ts'
import { checkOutput, writeOutput } from '../output-file.ts'

/** Writes the evidence of one comparison. */
export function reportTwo(placeA: string, placeB: string, options: ReportOptions): Promise<ExitStatus> {
  checkOutput(options, [placeA, placeB])
  return withLibrary(options, async (client) => {
    const [a, b] = [await readAsked(placeA, client, options), await readAsked(placeB, client, options)]
    const notes = [...a.notes, ...b.notes]
    for (const note of notes) reportNote(note)
    const { content } = await client.reports.comparison.query({
      a: asNamed(a, placeA),
      b: asNamed(b, placeB),
      format: options.json ? 'json' : 'html',
      notes,
    })
    await writeOutput(content, options)
    return exitStatus.done
  })
}

/** A report calls a file as the user did, and not by the folders of this machine. */
function asNamed({ asked }: AskedArticle, place: string): AskedArticle['asked'] {
  return 'text' in asked ? { ...asked, place: place === '-' ? null : place } : asked
}
