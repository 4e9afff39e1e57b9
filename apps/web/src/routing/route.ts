import type { Client } from '../api/client.ts'

/** Which articles the library lists, and in which order, as the API is asked for them. */
export type ArticleQuery = Omit<Parameters<Client['articles']['page']['query']>[0], 'after' | 'limit'>

export interface QuotationQuery {
  search?: string
  speaker?: string
  publisher?: string
  since?: string
  until?: string
}

/** What an address says, as plain data. Passages and versions count from 1, as they are shown. */
export type Route =
  /** The library, or what to begin with where there is none. */
  | { view: 'home' }
  | ({ view: 'library' } & ArticleQuery)
  /** One article against the library: a new one, or that of an id. */
  | { view: 'check'; id?: string }
  /** Two texts to be compared. */
  | { view: 'start' }
  /** Two texts that this tab knows by the key of their pair. */
  | { view: 'comparison'; pair: string; passage?: number }
  /** Two articles of the library, or earlier versions of them. */
  | {
      view: 'articles-comparison'
      a: string
      b: string
      aVersion?: number
      bVersion?: number
      passage?: number
    }
  | { view: 'article'; id: string; version?: number; tab?: string }
  | { view: 'families'; minSize?: number; sort?: string }
  | { view: 'family'; id: string }
  | ({ view: 'quotations' } & QuotationQuery)
  | { view: 'jobs' }
  | { view: 'job'; id: string }
  | { view: 'settings' }
  /** An address that leads nowhere. */
  | { view: 'unknown'; address: string }

export type View = Route['view']
export type RouteOf<Name extends View> = Extract<Route, { view: Name }>
