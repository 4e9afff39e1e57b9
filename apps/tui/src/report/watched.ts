import type { FindReport } from '@unspin/api'
import { articleName } from '@unspin/library/reading'
import { percent } from '@unspin/core/wording'
import type { Match } from '@unspin/library'
import type { Terminal } from '../terminal.ts'
import { count } from '../text/counts.ts'
import { paint } from '../text/paint.ts'
import { prose } from '../text/prose.ts'
import { visibleLine } from '../text/visible.ts'

/** What is known of a new article. */
export interface NewArticle {
  place: string
  title: string | null
  published: string | null
}

/** So many of the copies of one article are listed. */
const mostListed = 3
const indent = '  '

/** A new article, for people: what it is, then what it has in common with which articles of the library. */
export function watchedLines(
  article: NewArticle,
  matches: readonly Match[],
  { copies, more }: Pick<FindReport, 'copies' | 'more'>,
  terminal: Terminal,
): string[] {
  const { width, palette } = terminal
  const head = matches[0] ? headOf(matches[0]) : 'NO COPY'
  const title = visibleLine(article.title ?? article.place)
  const [first = '', ...rest] = prose(`${head}: ${title}`, width, '')
  const others = copies - mostListed
  return [
    paint(head, 'strong', palette) + first.slice(head.length),
    ...rest,
    ...prose(joined([article.published, article.place]), width, indent),
    ...matches.slice(0, mostListed).flatMap((match) => prose(sentenceOf(match), width, `${indent}${indent}`)),
    ...(others > 0
      ? [
          `${indent}${indent}and ${more ? 'at least ' : ''}${count(others)} more: unspin find ${visibleLine(article.place)}`,
        ]
      : []),
  ]
}

const headOf = ({ comparison: { verdict } }: Match): string =>
  `${verdict.label.toUpperCase()} ${percent(verdict.confidence)}`

function sentenceOf({ article, comparison: { shares, direction } }: Match): string {
  const kept = `“${visibleLine(articleName(article))}” (${joined([article.publisher, article.published, `id ${article.id}`])})`
  const common = `${percent(shares.a)} of it is in ${kept}, ${percent(shares.b)} of that in it`
  if (direction.original === null) return `${common}.`
  const original = direction.original === 'a' ? 'the new one' : 'that of the library'
  return `${common}; ${original} is the original (confidence ${percent(direction.confidence)}).`
}

const joined = (parts: readonly (string | null)[]): string =>
  parts.flatMap((part) => (part ? [visibleLine(part)] : [])).join(', ')
