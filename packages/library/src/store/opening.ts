import { type Article, bodyOf } from '@unspin/core'

/** UTF-16 code units. */
const longest = 80

/**
 * What an article without a title is known by: the first words of its body. Null for one
 * that has a title, or no words.
 */
export function openingOf(article: Article): string | null {
  if (article.title !== null) return null
  // White space and hidden characters may come first: enough of the body to find words behind them.
  const start = bodyOf(article).slice(0, 10 * longest).replaceAll(/\s+/g, ' ').trim() // prettier-ignore
  if (start.length <= longest) return start || null
  const cut = start.lastIndexOf(' ', longest)
  return `${start.slice(0, cut > 0 ? cut : longest)}…`
}
