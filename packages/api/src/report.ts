import { compare, extract } from '@unspin/core'
import type { Article, Comparison } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import type { Source } from '@unspin/library'

/** A comparison beside the two articles, so that what was set apart from their bodies can be shown too. */
export interface ComparisonReport {
  comparison: Comparison
  /** The `text` of each equals the text given. */
  articles: { a: Article; b: Article }
}

/** Compares two texts with what is known of their words; `explain` adds how the verdict came about. */
export function reportOn(a: Source, b: Source, explain = false): ComparisonReport {
  const articles = { a: extract(a.text), b: extract(b.text) }
  return { comparison: compare(articles.a, articles.b, { lexicon: loadEnglish(), explain }), articles }
}
