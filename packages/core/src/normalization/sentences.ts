import type { Span } from '../article.ts'
import { type Tokens, tokenize } from './tokens.ts'

/** What stands between two words is looked at no further than this. */
const longestGap = 200

const terminal = /[.!?…。！？]/
const abbreviation =
  /(?:^|[^\p{L}])(?:\p{L}|mr|mrs|ms|dr|st|sen|rep|gov|gen|lt|col|sgt|capt|rev|prof|sr|jr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|vs|etc|inc|ltd|co|corp|dept|est|approx|[ap]\.m|[eu]\.s|u\.k|u\.n|i\.e|e\.g)$/iu

/**
 * Where sentences begin, as token indices; the first is 0. A sentence ends at a terminal mark that is not an
 * abbreviation's, or at a line's end where `breaksLine` says that the line is a block of its own.
 */
export function sentenceStarts(text: string, tokens: Tokens, breaksLine: boolean): Int32Array {
  const starts = new Int32Array(tokens.count + 1)
  let count = 0
  for (let i = 0; i < tokens.count; i++)
    if (i === 0 || endsSentence(text, tokens.ends[i - 1], tokens.starts[i], breaksLine)) starts[count++] = i
  return starts.slice(0, count)
}

function endsSentence(text: string, from: number, to: number, breaksLine: boolean): boolean {
  if (to - from === 1) return (breaksLine && text[from] === '\n') || /[。！？]/.test(text[from])
  const gap = text.slice(from, Math.min(to, from + longestGap))
  if (breaksLine ? gap.includes('\n') : /\n[^\S\n]*\n/.test(gap)) return true
  if (!terminal.test(gap)) return false
  if (gap.startsWith('.') && abbreviation.test(text.slice(Math.max(0, from - 6), from))) return false
  return /[.!?…]["'”’»)\]]*\s|[。！？]/.test(gap)
}

/** No sentence is looked for further than this from what it is to surround. */
const longestSide = 1000

/** The sentences that a span of a block of text stands in. */
export function sentencesAround(text: string, block: Span, [start, end]: Span): Span {
  const from = Math.max(block[0], start - longestSide)
  const to = Math.min(block[1], end + longestSide)
  const stretch = text.slice(from, to)
  const tokens = tokenize(stretch)
  const starts = [...sentenceStarts(stretch, tokens, true)].map((token) => startOf(stretch, tokens, token))
  const first = starts.findLast((at) => from + at <= start) ?? 0
  const next = starts.find((at) => from + at >= end) ?? stretch.length
  return [from + first, from + stretch.slice(0, next).trimEnd().length]
}

/** Where a sentence begins, the marks that open it included. */
function startOf(text: string, { starts, ends }: Tokens, token: number): number {
  const before = token === 0 ? 0 : ends[token - 1]
  const gap = text.slice(before, starts[token])
  return before + (/\s(?=\S*$)/.exec(gap)?.index ?? (token === 0 ? -1 : gap.length - 1)) + 1
}
