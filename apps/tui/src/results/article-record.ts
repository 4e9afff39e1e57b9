import type { StoredArticle } from '@unspin/library'

/** An article of the library as `unspin add` reads one: adding it elsewhere gives the same article. */
export function articleRecord({ article, ...told }: StoredArticle): Record<string, unknown> {
  const { id, title, byline, published, publishedTime, publisher, lang, source, version, added, hash } = told
  const record = {
    id,
    title,
    byline,
    published,
    publishedTime,
    publisher,
    lang,
    url: source,
    version,
    added,
    hash,
  }
  const given = Object.entries(record).filter(([, value]) => value !== null && value !== '')
  return { ...Object.fromEntries(given), text: article.text }
}
