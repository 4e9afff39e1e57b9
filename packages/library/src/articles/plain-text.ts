import { bodyOf, type Article } from '@unspin/core'

/** An article as somebody would type it: headline, byline, day, and the body. */
export function plainText(article: Article): string {
  const { title, byline, published } = article
  const head = [title, byline.length > 0 ? `By ${byline.join(' and ')}` : null, published]
  return [...head.filter((line) => line !== null), bodyOf(article)].join('\n\n')
}
