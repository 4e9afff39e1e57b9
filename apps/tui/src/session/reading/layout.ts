import type { Article, Comparison, Side, Span } from '@unspin/core'
import type { Subject } from '../../report/subject.ts'
import { bracketed } from '../../text/paint.ts'
import { passageLayers } from '../../text/passage-runs.ts'
import { cutRuns } from '../../text/run.ts'
import { wrap, type Line } from '../../text/wrap.ts'
import { alignPassages, blankLine, lineSpan } from './alignment.ts'

/** One article as lines, and where each passage stands in them. */
export interface Pane {
  lines: Line[]
  /** First and last line of each passage. */
  passages: Span[]
}

export type Panes = Record<Side, Pane>

/** Fits both articles into panes. Costly for long texts: done once a size. */
export function layOut({ comparison, articles }: Subject, width: number, colour: boolean): Panes {
  const { passages } = comparison
  const lines = alignPassages(passages, {
    a: linesOf(articles.a, passages, 'a', width, colour),
    b: linesOf(articles.b, passages, 'b', width, colour),
  })
  const pane = (side: Side): Pane => ({
    lines: lines[side],
    passages: passages.map((passage) => lineSpan(passage[side], lines[side])),
  })
  return { a: pane('a'), b: pane('b') }
}

function linesOf(
  article: Article,
  passages: Comparison['passages'],
  side: Side,
  width: number,
  colour: boolean,
): Line[] {
  const layers = passages.flatMap((passage, index) => passageLayers(passage, side, index))
  return blocksOf(article).flatMap(({ span, body }, index): Line[] => {
    const runs = cutRuns(article.text, span, body ? layers : [{ span, style: { excluded: true } }])
    const wrapped = wrap(colour ? runs : bracketed(runs), width)
    return index === 0 ? wrapped : [blankLine(span[0]), ...wrapped]
  })
}

interface Block {
  span: Span
  body: boolean
}

/** The body's paragraphs, and between them, line by line, what is no part of the body. */
function blocksOf({ text, bodySpans }: Article): Block[] {
  const blocks: Block[] = []
  let reached = 0
  for (const span of bodySpans) {
    blocks.push(...linesBetween(text, reached, span[0]), { span, body: true })
    reached = span[1]
  }
  return [...blocks, ...linesBetween(text, reached, text.length)]
}

function linesBetween(text: string, start: number, end: number): Block[] {
  return [...text.slice(start, end).matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => ({
    span: [start + index, start + index + line.length],
    body: false,
  }))
}
