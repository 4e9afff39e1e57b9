import type { FindReport } from '@unspin/api'
import { articleName, togetherInWords } from '@unspin/library/reading'
import { visibleLine } from '../text/visible.ts'
import { shortened } from '../text/fit.ts'

/** So much of a title is enough to know it by. */
const named = 40

interface Naming {
  /** What the article asked about is called. */
  article: string
  /** Whether matches have numbers where they are listed, in their order. */
  numbered?: boolean
}

/** What the copies make together, each by its title; null where a single copy tells the same. */
export function togetherSentence(
  { together, copies, more, matches }: FindReport,
  { article, numbered = false }: Naming,
): string | null {
  const nameOf = (id: string) => {
    const index = matches.findIndex((match) => match.article.id === id)
    const match = matches[index]
    if (!match) return `id ${visibleLine(id)}`
    const title = shortened(visibleLine(articleName(match.article)), named)
    return numbered ? `“${title}” (${index + 1})` : `“${title}”`
  }
  return togetherInWords(together, { article, copies, more, nameOf })
}
