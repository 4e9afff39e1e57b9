import { compare } from '@unspin/core'
import type { Article, Comparison } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { articleAsked, type Asked, type Shelf } from './library/asked.ts'

/** A comparison beside the two articles, so that what was set apart from their bodies can be shown too. */
export interface ComparisonReport {
  comparison: Comparison
  /** The `text` of each equals the text given; of a page it is what was taken out of it. All spans refer to it. */
  articles: { a: Article; b: Article }
}

/** Compares two articles with what is known of their words; `explain` adds how the verdict came about. */
export async function reportOn(
  a: Asked,
  b: Asked,
  library: Shelf,
  explain = false,
): Promise<ComparisonReport> {
  const articles = { a: await articleAsked(a, library), b: await articleAsked(b, library) }
  return { comparison: compare(articles.a, articles.b, { lexicon: loadEnglish(), explain }), articles }
}
