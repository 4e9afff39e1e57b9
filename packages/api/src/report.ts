import { compare } from '@unspin/core'
import type { Article, Comparison } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { type Asked, type ReadAccess, versionAsked } from './library/asked.ts'

/** A comparison beside the two articles, so that what was set apart from their bodies can be shown too. */
export interface ComparisonReport {
  comparison: Comparison
  /** The `text` of each equals the text given; of a page it is what was taken out of it. All spans refer to it. */
  articles: { a: Article; b: Article }
  /** Which versions these are of articles of the library; null of what came with the call. */
  versions: { a: number | null; b: number | null }
}

/** Compares two articles with what is known of their words; `explain` adds how the verdict came about. */
export async function reportOn(
  a: Asked,
  b: Asked,
  library: ReadAccess,
  explain = false,
): Promise<ComparisonReport> {
  const [foundA, foundB] = [await versionAsked(a, library), await versionAsked(b, library)]
  return {
    comparison: compare(foundA.article, foundB.article, { lexicon: loadEnglish(), explain }),
    articles: { a: foundA.article, b: foundB.article },
    versions: { a: foundA.version, b: foundB.version },
  }
}
