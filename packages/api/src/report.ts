import { compare, extract } from '@unspin/core'
import type { Article, Comparison, Lexicon } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import type { Source } from '@unspin/library'

/** A comparison beside the two articles, so that what was set apart from their bodies can be shown too. */
export interface ComparisonReport {
  comparison: Comparison
  /** The `text` of each equals the text given. */
  articles: { a: Article; b: Article }
}

let loaded: Lexicon | undefined

/** Loaded when first asked for, then kept for the life of the process. */
function english(): Lexicon {
  return (loaded ??= loadEnglish())
}

export function reportOn(a: Source, b: Source): ComparisonReport {
  const articles = { a: extract(a.text), b: extract(b.text) }
  return { comparison: compare(articles.a, articles.b, { lexicon: english() }), articles }
}
