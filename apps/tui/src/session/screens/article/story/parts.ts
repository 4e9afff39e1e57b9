import type { Article, Removal, Span } from '@unspin/core'

/** A paragraph of the story, or what was set apart from it. */
export interface Part {
  span: Span
  /** What it was taken for, and why; null for the story itself. */
  removal: Removal<string> | null
}

/** The body, paragraph by paragraph. */
export function storyParts({ bodySpans }: Article): Part[] {
  return bodySpans.map((span) => ({ span, removal: null }))
}

/** The whole text in its order: the body and, between, what was set apart. */
export function allParts(article: Article): Part[] {
  const removed = [...article.furniture, ...article.boilerplate].flatMap((removal) =>
    outside(article, removal),
  )
  return [...storyParts(article), ...removed].sort((one, other) => one.span[0] - other.span[0])
}

/** Of what was set apart, the stretches that no paragraph of the body has. */
function outside({ text, bodySpans }: Article, removal: Removal<string>): Part[] {
  const parts: Part[] = []
  let from = removal.start
  for (const [start, end] of bodySpans) {
    if (end <= from || start >= removal.end) continue
    parts.push({ span: [from, start], removal })
    from = end
  }
  parts.push({ span: [from, removal.end], removal })
  return parts.filter(({ span: [start, end] }) => start < end && /\S/.test(text.slice(start, end)))
}

export function isSetApart({ bodySpans }: Article, [start, end]: Span): boolean {
  return !bodySpans.some((body) => body[0] < end && start < body[1])
}
