import type { Side } from '@unspin/core'
import type { ArticleSummary } from './summary.ts'
import type { Link } from './link.ts'

/** A version of an article. */
export interface ArticleVersion {
  id: string
  version: number
}

/** A version whose quotations were compared with those of others, and how many it has. */
export interface QuotedVersion extends ArticleVersion {
  quotations: number
}

/** A quotation of a version of an article, and what is told of it in a list. */
export interface QuotationOf extends ArticleVersion {
  /** Its place among the quotations of its article. */
  index: number
  text: string
  speaker: string | null
}

/** Two quotations of which one is an altered form of the other, in this order or in that. */
export interface NewAlteration {
  one: QuotationOf
  other: QuotationOf
}

/** A quotation that another article gives otherwise. */
export type AlteredQuotation = Omit<QuotationOf, 'version'> &
  Pick<ArticleSummary, 'publisher' | 'published' | 'publishedTime' | 'lang'>

/** All alterations, and the quotations that they are of, each once. */
export interface Altered {
  quotations: AlteredQuotation[]
  pairs: (readonly [AlteredQuotation, AlteredQuotation])[]
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

/**
 * Where a library keeps which of its articles are copies of one another, and which quotations one gives
 * otherwise than another. Both die with the version of an article that they are of.
 */
export interface LinkStore {
  /** Articles that were not yet compared with the rest, in the order in which they were added. */
  waiting(limit: number): Promise<ArticleVersion[]>

  /**
   * Articles that were compared with the rest by a release that did not look at their quotations; in the
   * order in which they were added.
   */
  waitingForQuotations(limit: number): Promise<ArticleVersion[]>

  /** How many articles wait for the one or the other. */
  countWaiting(): Promise<number>

  /**
   * Of these articles, those that have been compared with what was there before
   * them: how many words each has.
   */
  compared(ids: readonly string[]): Promise<Map<string, number>>

  /**
   * Keeps what comparing the next of the waiting articles gave, and that they wait no longer: both or
   * neither. Durable, like `Store.put`. What is of a version that is no longer the current one is left out.
   */
  put(
    articles: readonly (ArticleVersion | QuotedVersion)[],
    links: readonly NewLink[],
    alterations?: readonly NewAlteration[],
  ): Promise<void>

  /** The same for the next of those that wait for their quotations alone. */
  putAlterations(articles: readonly QuotedVersion[], alterations: readonly NewAlteration[]): Promise<void>

  /** All quotations that were found altered, in any order. */
  altered(): Promise<Altered>

  /** All that is linked, in any order. */
  all(): Promise<Link[]>

  /** All articles that are an end of a link, in any order. */
  linked(): Promise<LinkedArticle[]>

  /**
   * All that holds together with an article, directly or through others: no other link
   * has a part in what is its family.
   */
  around(id: string): Promise<Link[]>

  /** The links both of whose ends are among these articles. */
  among(ids: readonly string[]): Promise<Link[]>

  /**
   * A number that differs whenever links or alterations have changed, so that results made
   * from them before are made again.
   */
  stamp(): Promise<string>
}
