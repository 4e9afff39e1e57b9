import type { Passage, Side, Span } from '@unspin/core'
import { storySpans } from '../text/blocks.ts'
import { bracketed } from '../text/paint.ts'
import { markLayers } from '../text/passage-layers.ts'
import { cutRuns } from '../text/run.ts'
import { wrap, type Line } from '../text/wrap.ts'
import type { Subject } from '../results/subject.ts'
import type { Palette } from '../text/palette.ts'

/** Fits a stretch of one side of a passage into a column. */
export type CellWriter = (passage: Passage, side: Side, span: Span) => Line[]

/** How many punctuation marks may cling to a word. */
const clinging = 4

export function cellWriter({ articles }: Subject, width: number, palette: Palette | null): CellWriter {
  const paragraphs = { a: storySpans(articles.a), b: storySpans(articles.b) }
  return (passage, side, span) => {
    const { text } = articles[side]
    const layers = markLayers(passage, side)
    const parts = overlap(paragraphs[side], withPunctuation(text, span))
    return parts.flatMap((part) => {
      const runs = cutRuns(text, part, layers)
      return wrap(palette ? runs : bracketed(runs), width)
    })
  }
}

/** A passage is made of words; to be read, it takes the marks that cling to its ends along. */
function withPunctuation(text: string, [start, end]: Span): Span {
  const before = /[\p{Ps}\p{Pi}\p{Sc}"']*$/u.exec(text.slice(Math.max(0, start - clinging), start))![0]
  const after = /^[\p{Pe}\p{Pf}\p{Sc}%"'.,;:!?…]*/u.exec(text.slice(end, end + clinging))![0]
  return [start - before.length, end + after.length]
}

function overlap(paragraphs: readonly Span[], [start, end]: Span): Span[] {
  return paragraphs
    .map(([from, to]): Span => [Math.max(from, start), Math.min(to, end)])
    .filter(([from, to]) => from < to)
}
