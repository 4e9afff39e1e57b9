import { bodyOf, type Article, type Removal } from '@unspin/core'

/** An article as programs get it. A public contract: fields may be added, never renamed or dropped. */
export interface ArticleResult extends Omit<Article, 'text' | 'notes' | 'furniture' | 'boilerplate'> {
  file: string
  body: string
  furniture: Omit<Article['furniture'][number], 'rule'>[]
  boilerplate: Omit<Article['boilerplate'][number], 'rule'>[]
}

export function articleResult(file: string, article: Article): ArticleResult {
  const { lang, title, byline, published, dateline, publisher, bodySpans, quotes, names } = article
  return {
    file,
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
