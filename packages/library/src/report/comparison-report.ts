import { labelWords } from '@unspin/core/wording'
import type { Evidence, Stamp } from './evidence.ts'
import { findings, verdictLine } from './findings.ts'
import { fragment } from './markup.ts'
import { page } from './page.ts'

/** The evidence of one comparison as a page: one file, without script, fit for print. */
export function comparisonReport(evidence: Evidence, stamp: Stamp): string {
  const { title } = labelWords[evidence.comparison.verdict.label]
  const [a, b] = [evidence.exhibits.a, evidence.exhibits.b].map(
    ({ article, source }) => article.title ?? source,
  )
  const content = fragment`<header>
      <p class="eyebrow">Comparison of two articles</p>
      <h1>${title}</h1>
      ${verdictLine(evidence)}
    </header>
    ${findings(evidence, 'p')}`
  return page(`${title}: ${a} / ${b}`, content, stamp)
}
