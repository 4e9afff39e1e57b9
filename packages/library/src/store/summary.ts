import type { Article } from '@unspin/core'

/** What a list of articles shows of each: everything but the text. */
export interface ArticleSummary {
  id: string
  /** 1 for the article as it was first added; each change adds one. */
  version: number
  /** The path or address that the article came from. */
  source: string | null
  title: string | null
  /** The first words of the body, of an article without a title. */
  opening: string | null
  byline: string[]
  publisher: string | null
  /** ISO 8601 day, and with the time of day where that is known: see `Article`. */
  published: string | null
  publishedTime: string | null
  lang: string | null
  /** Words of the body. */
  words: number
  /** SHA-256 of the content, hexadecimal: two versions with one hash say the same. */
  hash: string
  /** When this version was added, ISO 8601. */
  added: string
  /** How many copies of this version the library has, as far as its articles have been compared. */
  copies: number
}

export interface StoredArticle extends ArticleSummary {
  article: Article
}
