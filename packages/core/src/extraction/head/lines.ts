import type { Block } from '../block.ts'
import { type Byline, readByline } from './byline.ts'
import { readDateline } from './dateline.ts'
import { type DateLine, readDateLine, readDayBeside } from './published.ts'
import { hasColumns, isRow } from '../rows.ts'
import { isSentence, isSpoken } from '../prose.ts'

/** A line above a story, and what it may be. */
export interface HeadLine {
  block: Block
  byline: Byline | null
  date: DateLine | null
  sentence: boolean
  /** That it is a line of a table: what follows is no subheadline. */
  row: boolean
}

const mostLines = 14
const longestLine = 260
/** Below a headline one sentence may stand above the byline; two are a story. */
const mostSentences = 1

/** The lines that may belong to the head: up to the first that only a story can hold. */
export function linesAbove(text: string, blocks: Block[], lang: string | null): HeadLine[] {
  const lines: HeadLine[] = []
  let sentences = 0
  for (const block of blocks.slice(0, mostLines)) {
    if (block.end - block.start > longestLine || readDateline(text, block.start, block.end, lang)) break
    const content = text.slice(block.start, block.end)
    const next = contentOf(text, blocks[lines.length + 1])
    const byline = bylineAt(content, lang, lines, next)
    const date = byline ? readDayBeside(content, lang) : dateAt(content, next, lang)
    const sentence = !date && !byline && isSentence(content)
    if (sentence && (++sentences > mostSentences || (lines.length > 0 && isSpoken(content)))) break
    lines.push({ block, byline, date, sentence, row: !date && !byline && !sentence && isRow(content) })
  }
  return lines.map((line, i) =>
    isListed(line) && (isListed(lines[i - 1]) || isListed(lines[i + 1]))
      ? { ...line, byline: null, date: null, row: true }
      : line,
  )
}

/** Names with a day, line by line, are a list and tell no day of publication: 'MV Almsby, 3 May 2026'. */
const isListed = (line: HeadLine | undefined) => line?.date?.named === true && !line.byline?.explicit

/** Bare names are a byline only below a line that can be the headline, and not in a table. */
function bylineAt(content: string, lang: string | null, above: HeadLine[], next: string): Byline | null {
  const byline = readByline(content, lang)
  if (!byline || byline.explicit) return byline
  if (isRow(content) || hasColumns(next) || (isRow(next) && !readDateLine(next, lang))) return null
  if (!above.some((line) => !line.byline && !line.date && isHeadlineLong(line.block))) return null
  const isBeside =
    byline.outlet !== null || above.at(-1)!.date !== null || readDayBeside(content, lang) !== null
  return isBeside || next.length >= leastProse || readDateLine(next, lang) !== null ? byline : null
}

/**
 * A day without its year above the rows of a table is the table's, and so is one with a label, as the rows
 * have: 'Issue date: June 3, 2026'.
 */
function dateAt(content: string, next: string, lang: string | null): DateLine | null {
  const date = readDateLine(content, lang)
  const mayBeOfRows = date?.day === null || label.test(content)
  const isFirstRow = mayBeOfRows && isRow(next) && !readDateLine(next, lang)
  return isFirstRow ? null : date
}

/** Two words and a colon; one word is the label of dates themselves: 'Date: …', 'Published: …'. */
const label = /^\p{L}+ [^:\d]{2,25}:\s/u

const leastProse = 100
const contentOf = (text: string, block: Block | undefined) =>
  block ? text.slice(block.start, block.end) : ''
const isHeadlineLong = ({ start, end }: Block) => end - start >= 16
