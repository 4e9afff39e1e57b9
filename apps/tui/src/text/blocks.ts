import type { Article, Span } from '@unspin/core'

/** A paragraph of the story, or a line that is no part of it. */
export interface Block {
  span: Span
  excluded: boolean
}

/** The paragraphs of the body and, among them, headlines, bylines and what else is furniture. */
export function storySpans({ bodySpans, furniture }: Article): Span[] {
  const spans = [...bodySpans, ...furniture.map(({ start, end }): Span => [start, end])]
  return spans.sort((one, other) => one[0] - other[0])
}

/** The whole text, block by block; what is no part of the story comes line by line. */
export function blocksOf(article: Article): Block[] {
  const blocks: Block[] = []
  let reached = 0
  for (const span of storySpans(article)) {
    if (span[0] < reached) continue
    blocks.push(...linesBetween(article.text, reached, span[0]), { span, excluded: false })
    reached = span[1]
  }
  return [...blocks, ...linesBetween(article.text, reached, article.text.length)]
}

function linesBetween(text: string, start: number, end: number): Block[] {
  return [...text.slice(start, end).matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => ({
    span: [start + index, start + index + line.length],
    excluded: true,
  }))
}
