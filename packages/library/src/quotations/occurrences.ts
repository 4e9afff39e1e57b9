import type { Span } from '@unspin/core'
import type { StoredArticle } from '../store/summary.ts'

/** A quotation, or some that the reporter interrupts, of an article. */
export interface Occurrence {
  article: StoredArticle
  /** Its place among the article's quotations; of an interrupted one, that of its first part. */
  index: number
  span: Span
}

/** The quotation of an article that has this place; null where there is none. */
export function occurrenceAt(article: StoredArticle, index: number): Occurrence | null {
  const quotation = article.article.quotes[index]
  return quotation ? { article, index, span: [quotation.start, quotation.end] } : null
}

/** Whether one is a part of the other, as one part of an interrupted quotation is of the whole. */
export const isPartOf = (one: Occurrence, other: Occurrence): boolean =>
  one.article.id === other.article.id && one.span[0] < other.span[1] && other.span[0] < one.span[1]
