import type { Span } from '@unspin/core'

/** A stretch of the article that very many articles have. */
export interface CommonPassage {
  span: Span
  /** Asks the library for the articles. */
  fingerprint: number
  /** How many they are. */
  articles: number
}

/** In characters. A fingerprint is of a few words, and a passage has one in every two lines or so. */
const near = 100

/**
 * Stretches that lie close together are one to a reader; of the articles, those
 * who have its most common part.
 */
export function joinedPassages(passages: readonly CommonPassage[]): CommonPassage[] {
  const joined: CommonPassage[] = []
  for (const passage of passages.toSorted((one, other) => one.span[0] - other.span[0])) {
    const last = joined.at(-1)
    if (last && passage.span[0] <= last.span[1] + near) {
      const span: Span = [last.span[0], Math.max(last.span[1], passage.span[1])]
      joined[joined.length - 1] = { ...(passage.articles > last.articles ? passage : last), span }
    } else joined.push(passage)
  }
  return joined
}
