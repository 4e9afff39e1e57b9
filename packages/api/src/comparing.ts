import { type Article, compare, type Comparison } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { arrivedArticle } from '@unspin/library'
import type { SentArticle, FoundVersion } from './library/asked.ts'

/** A comparison beside the two articles, so that what was set apart from their bodies can be shown too. */
export interface ComparisonReport {
  comparison: Comparison
  /**
   * The `text` of each equals the text given; of a page it is what was taken
   * out of it. All spans refer to it.
   */
  articles: { a: Article; b: Article }
  /** Which versions these are of articles of the library; null of what came with the call. */
  versions: { a: number | null; b: number | null }
}

/** Compares two articles with what is known of their words; `explain` adds how the verdict came about. */
export function reportOf(a: FoundVersion, b: FoundVersion, explain = false): ComparisonReport {
  return {
    comparison: compare(a.article, b.article, { lexicon: loadEnglish(), explain }),
    articles: { a: a.article, b: b.article },
    versions: { a: a.version, b: b.version },
  }
}

/**
 * The same of two that no library is asked for: a command that compares two files loads neither
 * the calls nor what checks them.
 */
export async function reportOnSent(
  a: SentArticle,
  b: SentArticle,
  explain = false,
): Promise<ComparisonReport> {
  const [articleA, articleB] = [await arrivedArticle(a), await arrivedArticle(b)]
  return reportOf({ article: articleA, version: null }, { article: articleB, version: null }, explain)
}
