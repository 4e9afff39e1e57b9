import type { Page, PageQuery, Store } from '../store/store.ts'
import type { StoredArticle } from '../store/summary.ts'
import { hasAll } from './words.ts'
import { cursorAt, type Stop, stopOf } from './cursor.ts'
import { type ArticleQuotation, quotationAt } from './quotation.ts'

/** Which quotations to list. Without anything: all, those of the latest articles first. */
export interface QuotationQuery extends Pick<PageQuery, 'publisher' | 'since' | 'until'> {
  /** Words that the quotation must have, in any order and with any ending. */
  search?: string
  /** Words that the speaker's name must have. */
  speaker?: string
  /** `next` of the list before. */
  after?: string
  limit?: number
}

export interface QuotationList {
  quotations: ArticleQuotation[]
  /** To be given as `after` for what follows, of which there may turn out to be none; null at the end. */
  next: string | null
}

const defaultLimit = 50
const mostListed = 1000
/**
 * So many articles are looked at for one answer: a rare speaker of common words must not stop the
 * rest. They are read some at a time.
 */
const mostRead = 300
const readAtOnce = 25

/**
 * Who said what. The index knows the words of articles and not of their quotations: the articles that have
 * the words are read, the latest first, and their quotations looked at. An answer may therefore hold fewer
 * than asked for, or none, and still have a `next`.
 */
export async function searchQuotations(store: Store, query: QuotationQuery = {}): Promise<QuotationList> {
  const { limit = defaultLimit } = query
  const most = Math.max(1, Math.min(limit, mostListed))
  const stop = query.after === undefined ? null : stopOf(query.after)
  const page = await store.page(articlesFor(query, stop))
  const ids = idsBehind(page, stop)

  const quotations: ArticleQuotation[] = []
  for (let at = 0; at < ids.length; at += readAtOnce)
    for (const found of await store.read(ids.slice(at, at + readAtOnce)))
      for (const quotation of found ? matchesIn(found, query, stop) : []) {
        const last = quotations.at(-1)
        if (last && quotations.length === most)
          return { quotations, next: cursorAt({ after: stop?.after ?? null, id: last.article.id, index: last.index }) } // prettier-ignore
        quotations.push(quotation)
      }
  return { quotations, next: page.next && cursorAt({ after: page.next, id: '', index: -1 }) }
}

/** The articles that have the words, and the speaker's, anywhere. */
function articlesFor(
  { search, speaker, publisher, since, until }: QuotationQuery,
  stop: Stop | null,
): PageQuery {
  const words = [search, speaker].filter((part) => part !== undefined && /\S/.test(part)).join(' ')
  return {
    sort: 'published',
    limit: mostRead,
    ...(words && { search: words }),
    ...(publisher !== undefined && { publisher }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(stop?.after && { after: stop.after }),
  }
}

/** The articles of a page from the one on at which the list before ended. */
function idsBehind({ articles }: Page, stop: Stop | null): string[] {
  const ids = articles.map(({ id }) => id)
  return ids.slice(stop ? Math.max(0, ids.indexOf(stop.id)) : 0)
}

/** The quotations of an article that have the words asked for, behind where the list before ended. */
function matchesIn(stored: StoredArticle, query: QuotationQuery, stop: Stop | null): ArticleQuotation[] {
  const { lang, quotes } = stored.article
  const from = stop?.id === stored.id ? stop.index + 1 : 0
  const found: ArticleQuotation[] = []
  for (let i = from; i < quotes.length; i++) {
    const { text, speaker } = quotes[i]!
    if (hasAll(speaker?.name ?? '', lang, query.speaker) && hasAll(text, lang, query.search))
      found.push(quotationAt(stored, i)!)
  }
  return found
}
