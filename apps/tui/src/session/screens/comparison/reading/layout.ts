import type { Article, Comparison, Side, Span } from '@unspin/core'
import type { Subject } from '../../../../results/subject.ts'
import { blocksOf } from '../../../../text/blocks.ts'
import { bracketed } from '../../../../text/paint.ts'
import { passageLayers } from '../../../../text/passage-layers.ts'
import { cutRuns } from '../../../../text/run.ts'
import { wrap, type Line } from '../../../../text/wrap.ts'
import { alignPassages, blankLine, lineSpan } from './alignment.ts'
import type { Palette } from '../../../../text/palette.ts'

/** One article as lines, and where each passage stands in them. */
export interface Pane {
  lines: Line[]
  /** First and last line of each passage. */
  passages: Span[]
}

export type Panes = Record<Side, Pane>

/** Fits both articles into panes. Costly for long texts: done once a size. */
export function layOut({ comparison, articles }: Subject, width: number, palette: Palette | null): Panes {
  const { passages } = comparison
  const lines = alignPassages(passages, {
    a: linesOf(articles.a, passages, 'a', width, palette),
    b: linesOf(articles.b, passages, 'b', width, palette),
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
  palette: Palette | null,
): Line[] {
  const layers = passages.flatMap((passage, index) => passageLayers(passage, side, index))
  return blocksOf(article).flatMap(({ span, excluded }, index): Line[] => {
    const runs = cutRuns(article.text, span, excluded ? [{ span, style: { excluded } }] : layers)
    const wrapped = wrap(palette ? runs : bracketed(runs), width)
    return index === 0 ? wrapped : [blankLine(span[0]), ...wrapped]
  })
}
