import type { Article } from '../article.ts'
import type { Lexicon } from '../lexicon.ts'
import { languageOf } from '../normalization/languages.ts'

/**
 * A lexicon speaks for its own language only; a text too short to tell its language is
 * given the benefit of the doubt.
 */
export function lexiconFor(articles: readonly Article[], lexicon: Lexicon | undefined): Lexicon | null {
  const fits = ({ lang }: Article) => lang === null || languageOf(lang) === lexicon?.lang
  return lexicon && articles.every(fits) ? lexicon : null
}
