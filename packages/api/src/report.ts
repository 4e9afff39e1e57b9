import { compare } from '@unspin/core'
import type { Article, Comparison } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { articleOf } from '@unspin/library'
import type { Source } from '@unspin/library'

/** A comparison beside the two articles, so that what was set apart from their bodies can be shown too. */
export interface ComparisonReport {
  comparison: Comparison
  /** The `text` of each equals the text given; of a page it is what was taken out of it. All spans refer to it. */
  articles: { a: Article; b: Article }
}

/** Compares two texts with what is known of their words; `explain` adds how the verdict came about. */
export async function reportOn(a: Source, b: Source, explain = false): Promise<ComparisonReport> {
  const articles = { a: await articleOf(a), b: await articleOf(b) }
  return { comparison: compare(articles.a, articles.b, { lexicon: loadEnglish(), explain }), articles }
}
