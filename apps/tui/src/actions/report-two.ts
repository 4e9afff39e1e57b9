import { createLocalClient, Library, type Client } from '@unspin/api'
import { comparisonReport, type Evidence, evidenceResult } from '@unspin/library'
import { type AskedArticle, readAsked } from '../articles/asked.ts'
import type { ReportOptions } from '../commands/report.ts'
import { exitStatus, type ExitStatus } from '../failure.ts'
import { stampNow, writeReport } from '../families/write-report.ts'
import { libraryFolder } from '../library/place.ts'
import { reportNote } from '../output.ts'

/** Writes the evidence of one comparison. */
export async function reportTwo(placeA: string, placeB: string, options: ReportOptions): Promise<ExitStatus> {
  const library = new Library({ folder: libraryFolder(options.library) })
  const client = createLocalClient({ library })
  const [a, b] = [await readAsked(placeA, client), await readAsked(placeB, client)]
  for (const note of [...a.notes, ...b.notes]) reportNote(note)
  const { comparison, articles } = await client.comparisons.compare.query({ a: a.asked, b: b.asked })
  const evidence: Evidence = {
    comparison: { ...comparison, notes: [...a.notes, ...b.notes, ...comparison.notes] },
    exhibits: {
      a: { article: articles.a, source: await sourceOf(placeA, a, client) },
      b: { article: articles.b, source: await sourceOf(placeB, b, client) },
    },
  }
  const stamp = stampNow()
  await writeReport(
    options.json ? JSON.stringify(evidenceResult(evidence, stamp)) : comparisonReport(evidence, stamp),
    options.output,
  )
  await library.close()
  return exitStatus.done
}

/** Of an article of the library, where it once came from. */
async function sourceOf(place: string, { asked }: AskedArticle, client: Client): Promise<string> {
  if ('text' in asked) return place === '-' ? 'the standard input' : place
  const kept = await client.articles.get.query({ id: asked.id })
  return kept?.source ?? place
}
