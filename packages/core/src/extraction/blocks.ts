import { isHardWrapped } from '../normalization/text.ts'
import { readDateline } from './head/dateline.ts'

/** A paragraph or a line that stands for itself, without the white space around it. */
export interface Block {
  start: number
  end: number
}

const isBreak = (code: number) => code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029

/** White space, and the characters that take no room and may surround a line: no-break spaces, zero-width spaces, null bytes. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Splits a text into its blocks: lines, or paragraphs between empty lines where lines were broken to fit a page. */
export function splitBlocks(text: string): Block[] {
  const lines = splitLines(text)
  return isHardWrapped(text) ? joinLines(text, lines) : lines
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

function joinLines(text: string, lines: Block[]): Block[] {
  const paragraphs: Block[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && !startsParagraph(text, last, line)) last.end = line.end
    else paragraphs.push({ ...line })
  }
  return paragraphs
}

/** Behind an empty line, indented, or with a dateline below a headline. */
function startsParagraph(text: string, before: Block, line: Block): boolean {
  if (lineBreaksBetween(text, before.end, line.start) > 1) return true
  const isIndented = text.charCodeAt(line.start - 1) === 0x20 && text.charCodeAt(line.start - 2) === 0x20
  return (
    isIndented || (line.start < farthestDateline && readDateline(text, line.start, line.end, null) !== null)
  )
}

const farthestDateline = 400

function lineBreaksBetween(text: string, from: number, to: number): number {
  let breaks = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) breaks++
  }
  return breaks
}
