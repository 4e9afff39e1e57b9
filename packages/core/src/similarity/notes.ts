import type { Article } from '../article.ts'
import type { Lexicon } from '../lexicon.ts'
import { languageOf } from '../normalization/languages.ts'

/** What a reader should know about a comparison as such. */
export function notesOn(a: Article, b: Article, lexicon: Lexicon | null): string[] {
  const notes = [...a.notes.map((note) => `A: ${note}`), ...b.notes.map((note) => `B: ${note}`)]
  const langs = new Set([a.lang, b.lang].filter((lang) => lang !== null).map(languageOf))
  if (langs.size > 1)
    notes.push(
      `The articles are in different languages (${[...langs].join(', ')}); Unspin does not compare across languages.`,
    )
  else if (!lexicon) notes.push('No lexicon was given: replaced words are not recognised as synonyms.')
  else if (langs.size === 1 && !langs.has(lexicon.lang))
    notes.push(
      `There is no lexicon for this language (${[...langs][0]}): replaced words are not recognised as synonyms.`,
    )
  return notes
}
