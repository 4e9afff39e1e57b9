import type { Article } from '@unspin/core'
import { articleOf } from '../articles/article-of.ts'
import type { Source } from '../sources/source.ts'
import { entryOf } from '../store/entry.ts'
import type { Entry } from '../store/store.ts'

/** Metadata given along with an article. It counts for more than what the text says. */
export type Told = Partial<
  Pick<Article, 'title' | 'byline' | 'published' | 'publishedTime' | 'publisher' | 'lang'>
>

/** An article to be added, as it was read. */
export interface Arrival extends Source {
  id?: string | undefined
  /** The path or address that it came from; null when it has none to be known by. */
  place: string | null
  metadata?: Told
}

/** An arrival whose id is known before it is prepared, with a hash of what it is read from. */
export interface IdentifiedArrival extends Arrival {
  origin?: string
}

/** The article in an arrival, ready to be kept. */
export async function prepare({ id, place, origin, ...arrival }: IdentifiedArrival): Promise<Entry> {
  return entryOf(await arrivedArticle(arrival), { id, source: place, origin })
}

/** The article in a source, with what is told of it. */
export async function arrivedArticle({
  metadata,
  ...source
}: Source & Pick<Arrival, 'metadata'>): Promise<Article> {
  const article = await articleOf(source, metadata?.title)
  const told = toldOf(metadata)
  const isOtherDay = told.published !== undefined && told.published !== article.published
  return { ...article, ...(isOtherDay && { publishedTime: null }), ...told }
}

/** The metadata without its empty fields. */
export function toldOf({ title, byline, published, publishedTime, publisher, lang }: Told = {}): Told {
  return {
    ...(title && { title }),
    ...(byline && byline.length > 0 && { byline }),
    ...(published && { published }),
    ...(published && publishedTime?.startsWith(published) && { publishedTime }),
    ...(publisher && { publisher }),
    ...(lang && { lang }),
  }
}
