import type { Side } from '@unspin/core'
import type { ArticleSummary } from '../store/store.ts'
import type { Link } from './link.ts'

/** A version of an article. */
export interface ArticleVersion {
  id: string
  version: number
}

/** A link, and the versions of the articles that were compared. */
export interface NewLink extends Link {
  versions: Record<Side, number>
}

/** What is known of an article that has copies, without its text. */
export type LinkedArticle = Pick<
  ArticleSummary,
  'id' | 'title' | 'publisher' | 'published' | 'publishedTime' | 'lang' | 'words'
>

/** Where a library keeps which of its articles are copies of one another. Links die with the version of an article that they are of. */
export interface LinkStore {
  /** Articles that were not yet compared with the rest, in the order in which they were added. */
  waiting(limit: number): Promise<ArticleVersion[]>

  /** How many of them there are. */
  countWaiting(): Promise<number>

  /** Of these articles, those that have been compared with what was there before them: how many words each has. */
  compared(ids: readonly string[]): Promise<Map<string, number>>

  /**
   * Keeps what comparing the next of the waiting articles gave, and that they wait no longer: both or neither. Durable, like `Store.put`.
   * Links of a version that is no longer the current one are left out.
   */
  put(articles: readonly ArticleVersion[], links: readonly NewLink[]): Promise<void>

  /** All that is linked, in any order. */
  all(): Promise<Link[]>

  /** All articles that are an end of a link, in any order. */
  linked(): Promise<LinkedArticle[]>

  /** All that holds together with an article, directly or through others: no other link has a part in what is its family. */
  around(id: string): Promise<Link[]>

  /** The links both of whose ends are among these articles. */
  among(ids: readonly string[]): Promise<Link[]>

  /** Another one whenever links have changed: what was made of them before is to be made again. */
  stamp(): Promise<string>
}
