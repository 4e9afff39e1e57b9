import { bodyOf, type Article } from '@unspin/core'
import type { Source } from '@unspin/library'

/** An article as programs get it. A public contract: fields may be added, never renamed or dropped. */
export interface ArticleResult extends Omit<Article, 'text' | 'notes'> {
  file: string
  /** What the offsets refer to, of a page: it is not in the file as such. */
  text?: string
  body: string
}

export function articleResult(file: string, source: Source, article: Article): ArticleResult {
  const {
    lang,
    title,
    byline,
    published,
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
    ...(article.text !== source.text && { text: article.text }),
    lang,
    title,
    byline,
    published,
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
