import type { FindReport } from '@unspin/api'
import { articleName } from '@unspin/library/reading'
import { percent } from '@unspin/core/wording'
import type { ArticleSummary, Match } from '@unspin/library'
import { isTooShort } from '../../../../report/found.ts'
import { copiesInWords } from '../../../../report/further.ts'
import { togetherSentence } from '../../../../report/together.ts'
import { isCopy } from '../../../../results/find-result.ts'
import { count } from '../../../../text/counts.ts'
import { articleAt, comparisonOf, originOf } from '../../../screen/destinations.ts'
import type { PanelRow } from './panel.ts'

/** What the library has that is a copy of it; choosing one compares the two. */
export function copyRows(stored: ArticleSummary, found: FindReport | null): PanelRow[] {
  if (found === null) return [{ remark: 'Looking for copies …' }]
  if (isTooShort(found))
    return [{ remark: 'Too few words to tell whether the library has a copy of this article.' }]
  if (found.copies === 0) return [{ remark: 'The library has no copy of this article.' }]
  const listed = found.matches.filter(isCopy)
  const nearest = listed.length < found.copies ? `, the nearest ${count(listed.length)} of them listed` : ''
  const together = togetherSentence(found, { article: 'this article' })
  return [
    { heading: copiesInWords(found) + nearest },
    ...(together === null ? [] : [{ remark: together }]),
    ...listed.map((match) => rowOf(stored, match)),
  ]
}

function rowOf(stored: ArticleSummary, { article, comparison: { verdict, shares } }: Match): PanelRow {
  return {
    lines: [
      `${verdict.label}  ${articleName(article)}`,
      `${originOf(article)} · ${percent(shares.a)} of this · ${percent(shares.b)} of that`,
    ],
    comparison: comparisonOf(stored, article),
    article: articleAt(article.id),
  }
}
