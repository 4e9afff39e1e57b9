import { comparisonReport, type Evidence, evidenceResult } from '@unspin/library'
import { type Asked, isKept, type ReadAccess } from '../library/asked.ts'
import { reportOn } from '../report.ts'
import { version } from '../version.ts'
import { reportFile, type ReportFile, type ReportFormat } from './report-file.ts'

export interface ComparisonReportRequest {
  a: Asked
  b: Asked
  format: ReportFormat
  /** What there is to know about how the articles were read. */
  notes?: readonly string[] | undefined
}

/** The evidence of one comparison. */
export async function reportComparison(
  { a, b, format, notes = [] }: ComparisonReportRequest,
  library: ReadAccess,
): Promise<ReportFile> {
  const { comparison, articles } = await reportOn(a, b, library)
  const evidence: Evidence = {
    comparison: { ...comparison, notes: [...notes, ...comparison.notes] },
    exhibits: {
      a: { article: articles.a, source: await sourceOf(a, library) },
      b: { article: articles.b, source: await sourceOf(b, library) },
    },
  }
  const stamp = { version, time: new Date() }
  const content =
    format === 'json' ? JSON.stringify(evidenceResult(evidence, stamp)) : comparisonReport(evidence, stamp)
  return reportFile(`comparison-${comparison.verdict.label}`, articles.a.title, format, content)
}

/** Where an article is from, as far as is known. */
async function sourceOf(asked: Asked, library: ReadAccess): Promise<string> {
  if (!isKept(asked)) return asked.place ?? asked.name
  const [kept] = await (await library.reading()).read([asked.id])
  return kept?.source ?? asked.id
}
