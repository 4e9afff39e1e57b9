import { bodyOf, type Article, type Removal } from '@unspin/core'
import type { Source } from '@unspin/library'

/** An article as programs get it. A public contract: fields may be added, never renamed or dropped. */
export interface ArticleResult extends Omit<Article, 'text' | 'notes' | 'furniture' | 'boilerplate'> {
  file: string
  /** What the offsets refer to, of a page: it is not in the file as such. */
  text?: string
  body: string
  furniture: Omit<Article['furniture'][number], 'rule'>[]
  boilerplate: Omit<Article['boilerplate'][number], 'rule'>[]
}

export function articleResult(file: string, source: Source, article: Article): ArticleResult {
  const { lang, title, byline, published, dateline, publisher, bodySpans, quotes, names } = article
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
    furniture: article.furniture.map(withoutRule),
    boilerplate: article.boilerplate.map(withoutRule),
    quotes,
    names,
  }
}

function withoutRule<Kind extends string>({ kind, start, end }: Removal<Kind>): Omit<Removal<Kind>, 'rule'> {
  return { kind, start, end }
}
