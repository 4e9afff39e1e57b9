import { type ComparisonReport, reportOf } from './comparing.ts'
import { type Asked, type ReadAccess, versionAsked } from './library/asked.ts'

/**
 * Compares two articles, of the library or not, with what is known of their words; `explain`
 * adds how the verdict came about.
 */
export async function reportOn(
  a: Asked,
  b: Asked,
  library: ReadAccess,
  explain = false,
): Promise<ComparisonReport> {
  return reportOf(await versionAsked(a, library), await versionAsked(b, library), explain)
}
