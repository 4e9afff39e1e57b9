import type { Block } from '../block.ts'
import { adjoins } from '../blocks.ts'
import type { HeadLine } from './lines.ts'
import { isLoud } from '../rows.ts'
import { wordCount } from '../prose.ts'

const mostTitles = 3
const contentOf = (text: string, { start, end }: Block) => text.slice(start, end)

/**
 * How many of the lines above a story are its head: the most that are believed, by their signatures (names, a
 * day) or as titles. A head that leaves less than it takes is none: the few lines of a notice are its story,
 * whatever they look like. Where the `title` is known, nothing but that is one.
 */
export function headExtent(
  text: string,
  lines: HeadLine[],
  blocks: Block[],
  title: string | undefined,
): number {
  const signed = lines.flatMap((line, i) => (isSignature(line) ? [i + 1] : [])).toReversed()
  const titles = title ? titleTold(text, lines, title) : titlesAtTop(text, lines, blocks)
  const counts = [...signed, ...Array.from({ length: titles }, (_, i) => titles - i)].sort((x, y) => y - x)
  return counts.find((count) => isBelieved(text, lines, blocks, count)) ?? 0
}

const isSignature = ({ byline, date }: HeadLine) => byline !== null || date !== null

/**
 * Weighs the words that are neither names nor a day: the story must keep at least as many as the head takes.
 */
function isBelieved(text: string, lines: HeadLine[], blocks: Block[], count: number): boolean {
  const head = lines.slice(0, count)
  const vouched = head.findLastIndex(({ byline, date }) => byline?.explicit || typeof date?.day === 'string')
  // Below what signs a story, and where nothing does, a row of a table is the story's.
  if (head.slice(1).some(({ row }, i) => row && i + 1 > vouched)) return false
  const titles = head.filter((line) => !isSignature(line)).map(({ block }) => wordsIn(text, block))
  // The line above an author's name, or above a day, is a headline, however short the story is.
  const taken = sum(head[0]?.sentence || vouched < 1 ? titles : titles.slice(1))
  let left = 0
  for (let i = count; i < blocks.length && left <= taken; i++)
    if (!lines[i] || !isSignature(lines[i])) left += wordsIn(text, blocks[i]!)
  return left > 0 && left >= taken
}

const wordsIn = (text: string, block: Block) => wordCount(contentOf(text, block))
const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0)

/**
 * How many lines at the top are titles where no byline and no date tells: the
 * lines before the first sentence.
 */
function titlesAtTop(text: string, lines: HeadLine[], blocks: Block[]): number {
  const sentence = lines.findIndex((line) => line.sentence)
  const isProse = sentence !== -1 || lines.length < blocks.length
  const above = sentence === -1 ? lines : lines.slice(0, sentence)
  if (above.length === 0) return lines[0] && isTitleWithStop(text, lines[0].block, blocks[1]) ? 1 : 0
  if (!isProse || above.some(({ row }) => row)) return isHeadlineOfRows(text, above) ? 1 : 0
  return isSetApart(text, above, blocks) ? 1 : Math.min(above.length, mostTitles)
}

/** Whether the headline stands above an empty line, and what follows is all one story. */
const isSetApart = (text: string, { length }: HeadLine[], [first, ...story]: Block[]): boolean =>
  length > 1 &&
  !adjoins(text, first!, story[0]!) &&
  story.slice(0, length).every((block, i) => i === 0 || adjoins(text, story[i - 1]!, block))

const leastTold = 0.6

/**
 * How many lines at the top end with the title as it is told, or nearly: papers and
 * feeds shorten their headlines.
 */
function titleTold(text: string, lines: HeadLine[], title: string): number {
  const told = new Set(wordsOf(title))
  const isTold = ({ block, sentence }: HeadLine) => {
    const words = wordsOf(contentOf(text, block))
    const known = words.filter((word) => told.has(word)).length
    return known > 0 && (known === words.length || (!sentence && known > words.length * leastTold))
  }
  return lines.slice(0, mostTitles).findIndex(isTold) + 1
}

const wordsOf = (line: string) => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Above a table stands at most a headline, which is told by its capitals, by the empty line
 * below it, or by having no figures.
 */
function isHeadlineOfRows(text: string, [first, ...below]: HeadLine[]): boolean {
  if (!first || first.row || below.length === 0) return false
  if (isLoud(contentOf(text, first.block)) && !isLoud(contentOf(text, below[0]!.block))) return true
  const blocks = below.map(({ block }) => block)
  const isApart = !adjoins(text, first.block, blocks[0]!)
  const isTogether = blocks.slice(1).some((block, i) => adjoins(text, blocks[i]!, block))
  return (isApart && isTogether) || below.filter(({ row }) => row).length > below.length / 2
}

/** Some archives end a headline with a full stop. */
function isTitleWithStop(text: string, title: Block, next: Block | undefined): boolean {
  const content = contentOf(text, title)
  if (!next || content.length > 110 || next.end - next.start < 2 * content.length) return false
  const words = content.split(/\s+/).filter((word) => word.length > 3)
  return words.filter((word) => /^["'‘“]?\p{Lu}/u.test(word)).length >= words.length * 0.7
}
