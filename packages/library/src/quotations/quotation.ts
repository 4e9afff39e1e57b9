import { type Article, sentencesAround, type Span } from '@unspin/core'
import type { ArticleSummary, StoredArticle } from '../store/summary.ts'

/** A quotation of an article of the library. */
export interface ArticleQuotation {
  article: ArticleSummary
  /** Its place among the article's quotations. */
  index: number
  /** Of the article's text; the marks stand outside. */
  span: Span
  text: string
  speaker: string | null
  /** The sentence, or sentences, that it stands in. */
  context: string
}

/** The quotation of an article that has this place among them. */
export function quotationAt({ article, ...summary }: StoredArticle, index: number): ArticleQuotation | null {
  const quotation = article.quotes[index]
  if (!quotation) return null
  const span: Span = [quotation.start, quotation.end]
  const { text, speaker } = quotation
  const context = article.text.slice(...sentencesAround(article.text, blockAround(article, span), span))
  return { article: summary, index, span, text, speaker: speaker?.name ?? null, context }
}

function blockAround({ text, bodySpans }: Article, [start, end]: Span): Span {
  return bodySpans.find((block) => block[0] <= start && end <= block[1]) ?? [0, text.length]
}
