import type { Article } from '../article.ts'

/** When an article was published, as far as its source tells. */
export type Publication = Pick<Article, 'published' | 'publishedTime'>

/** A publication, and whose it was: an outlet's clock is known to itself. */
export type Dated = Pick<Article, 'published' | 'publishedTime' | 'publisher'>
