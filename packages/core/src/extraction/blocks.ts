import { isBrokenOff, isHardWrapped, isOpen } from '../normalization/wrapping.ts'
import { type Block, isSpace } from './block.ts'
import { cueIn } from './boilerplate/cues.ts'
import { isSignOff } from './boilerplate/sign-off.ts'
import { readByline } from './head/byline.ts'
import { readDateline } from './head/dateline.ts'
import { readDateLine } from './head/published.ts'
import { isLoud } from './rows.ts'

const isBreak = (code: number) => code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029

/** Splits a text into its blocks: lines, or paragraphs where lines were broken to fit a page. */
export function splitBlocks(text: string): Block[] {
  const lines = splitLines(text)
  const startsBlock = isHardWrapped(text) || isPageOfParagraphs(text, lines) ? startsParagraph : startsLine
  const blocks: Block[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last && !startsBlock(text, last, line)) last.end = line.end
    else blocks.push({ ...line })
  }
  return blocks
}

function splitLines(text: string): Block[] {
  const lines: Block[] = []
  let at = 0
  while (at < text.length) {
    let end = at
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++
    pushTrimmed(text, at, end, lines)
    at = end + 1
  }
  return lines
}

function pushTrimmed(text: string, from: number, to: number, lines: Block[]): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start < end) lines.push({ start, end })
}

/** In a text whose lines fit a page: behind an empty line, indented, or what stands on a line of its own. */
function startsParagraph(text: string, before: Block, line: Block): boolean {
  if (!adjoins(text, before, line) || isIndented(text, line) || isSignOff(text.slice(line.start, line.end)))
    return true
  if (line.start >= farthestHead) return false
  const content = text.slice(line.start, line.end)
  return (
    readDateline(text, line.start, line.end, null) !== null ||
    (isLoud(text.slice(before.start, before.end)) && !isLoud(content)) ||
    (/^\p{Lu}/u.test(content) && readByline(content, null)?.explicit === true)
  )
}

/**
 * In any other text nearly every line; but a line in the middle of a sentence goes on with the one above it.
 */
function startsLine(text: string, before: Block, line: Block): boolean {
  if (!adjoins(text, before, line) || isIndented(text, line)) return true
  const above = text.slice(Math.max(before.start, before.end - longestRead), before.end)
  if (!isOpen(above)) return true
  const content = text.slice(line.start, line.end)
  return isSignOff(content) || isSignature(content) || !(isBrokenOff(above) || goesOn(above, content))
}

const longestRead = 100
/** A shorter line was hardly broken to fit a page. */
const leastBroken = 25

const goesOn = (above: string, content: string) =>
  /^["'“‘(]?\p{Ll}/u.test(content) && above.length >= leastBroken && !cueIn(content.toLowerCase())

const widestPage = 90
const leastParagraphs = 2

/** Whether the lines fit a page and paragraphs are told by their first line, which is indented. */
function isPageOfParagraphs(text: string, lines: Block[]): boolean {
  let indented = 0
  for (const line of lines) {
    if (line.end - line.start > widestPage) return false
    if (isIndented(text, line)) indented++
  }
  return indented >= leastParagraphs && indented < lines.length
}

const farthestHead = 400
/** Whether nothing but the end of one line stands between two blocks. */
export const adjoins = (text: string, above: Block, below: Block): boolean =>
  lineBreaksBetween(text, above.end, below.start) <= 1

function isIndented(text: string, { start }: Block): boolean {
  const before = text.charCodeAt(start - 1)
  return before === 0x09 || (before === 0x20 && text.charCodeAt(start - 2) === 0x20)
}

const isSignature = (content: string) =>
  readByline(content, null)?.explicit === true || typeof readDateLine(content, null)?.day === 'string'

function lineBreaksBetween(text: string, from: number, to: number): number {
  let breaks = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) breaks++
  }
  return breaks
}
