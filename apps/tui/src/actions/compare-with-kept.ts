import type { ComparisonReport } from '@unspin/api'
import { type AskedArticle, type ReadArticle, readAsked, tellNotes } from '../articles/asked.ts'
import type { CompareOptions } from '../options/compare.ts'
import { withLibrary } from '../library/with-library.ts'

/** Two articles as they were read, and what a comparison of them came to. */
export interface ComparedTwo {
  a: AskedArticle
  b: AskedArticle
  report: ComparisonReport
}

/**
 * An article that the command line names; `read` is null where only the library
 * can tell whether there is one.
 */
interface Named {
  place: string
  read: ReadArticle | null
}

/** Compares two articles of which at least one may be the library's. */
export function compareWithKept(a: Named, b: Named, options: CompareOptions): Promise<ComparedTwo> {
  return withLibrary({ ...options, reads: [a.place, b.place] }, async (client) => {
    const asked = ({ place, read }: Named): AskedArticle | Promise<AskedArticle> =>
      read ?? readAsked(place, client, options)
    const [askedA, askedB] = await Promise.all([asked(a), asked(b)])
    tellNotes(askedA, askedB)
    const { explain } = options
    const report = await client.comparisons.compare.query({ a: askedA.asked, b: askedB.asked, explain })
    return { a: askedA, b: askedB, report }
  })
}
