import { articleName } from '@unspin/library/reading'
import { copyLabels } from '@unspin/core'
import { percent } from '@unspin/core/wording'
import type { ArticleSummary, Match } from '@unspin/library'
import { count } from '../../../text/counts.ts'
import { articleAt, comparisonOf, originOf } from '../destinations.ts'
import type { PanelRow } from './panel.ts'

/** What the library has that is a copy of it; choosing one compares the two. */
export function copyRows(stored: ArticleSummary, matches: readonly Match[] | null): PanelRow[] {
  if (matches === null) return [{ remark: 'Looking for copies …' }]
  const copies = matches.filter(({ comparison }) => copyLabels.has(comparison.verdict.label))
  if (copies.length === 0) return [{ remark: 'The library has no copy of this article.' }]
  return [
    { heading: copies.length === 1 ? '1 copy' : `${count(copies.length)} copies` },
    ...copies.map((match) => rowOf(stored, match)),
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
