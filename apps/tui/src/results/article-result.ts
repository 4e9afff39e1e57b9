import { bodyOf, type Article } from '@unspin/core'

/** An article as programs get it. A public contract: fields may be added, never renamed or dropped. */
export interface ArticleResult extends Omit<Article, 'text' | 'notes'> {
  file: string
  /** What the offsets refer to, of a page or an article of the library: it is not in a file as such. */
  text?: string
  body: string
}

/** `text` is the article as it was read; null for one of the library. */
export function articleResult(file: string, text: string | null, article: Article): ArticleResult {
  const {
    lang,
    title,
    byline,
    published,
    publishedTime,
    dateline,
    publisher,
    bodySpans,
    furniture,
    boilerplate,
    quotes,
    names,
  } = article
  return {
    file,
    ...(article.text !== text && { text: article.text }),
    lang,
    title,
    byline,
    published,
    publishedTime,
    dateline,
    publisher,
    body: bodyOf(article),
    bodySpans,
    furniture,
    boilerplate,
    quotes,
    names,
  }
}
