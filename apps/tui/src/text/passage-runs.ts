import type { Article, Passage, Side, Span } from '@unspin/core'
import { cutRuns, type Layer, type Mark, type Run } from './run.ts'

/** A passage on one side and the marked words in it; `number` tells it from others in the same text. */
export function passageLayers(passage: Passage, side: Side, number: number): Layer[] {
  const { kind } = passage
  return [{ span: passage[side], style: { kind, passage: number } }, ...markLayers(passage, side)]
}

/** The marked words of a passage on one side. */
export function markLayers(passage: Passage, side: Side): Layer[] {
  const { kind } = passage
  const marked = (span: Span, mark: Mark): Layer => ({ span, style: { kind, mark } })
  return [
    ...passage.only[side].map((span) => marked(span, 'only')),
    ...passage.replacements
      .map((replacement) => marked(replacement[side], 'replaced'))
      .filter(({ span }) => span[1] > span[0]),
  ]
}

/** A stretch of an article, paragraph by paragraph; what is no part of the body is left out. */
export function paragraphsOf(article: Article, [start, end]: Span, layers: readonly Layer[]): Run[][] {
  return article.bodySpans
    .map(([from, to]): Span => [Math.max(from, start), Math.min(to, end)])
    .filter(([from, to]) => from < to)
    .map((span) => cutRuns(article.text, span, layers))
}
