import type { Kind } from '@unspin/core'
import type { Client } from '../api/client.ts'
import type { FamilyQuery } from '../api/reading.ts'

/** Which articles the library lists, and in which order, as the API is asked for them. */
export type ArticleQuery = Omit<
  Parameters<Client['articles']['page']['query']>[0],
  'after' | 'limit' | 'skip'
>

export interface QuotationQuery {
  search?: string
  speaker?: string
  publisher?: string
  since?: string
  until?: string
  /** Only those that another article altered. */
  altered?: true
}

/** At which passage of a comparison somebody is, and what they let count otherwise than usual. */
export interface ComparisonPlace {
  passage?: number
  /** Kinds of passages that are switched off. */
  hide?: readonly Kind[]
  boilerplate?: true
}

export const familyLooks = ['tree', 'table'] as const

/** What an address says, as plain data. Passages and versions count from 1, as they are shown. */
export type Route =
  /** The library, or what to begin with where there is none. */
  | { view: 'home' }
  | ({ view: 'library' } & ArticleQuery)
  /**
   * One article against the library: that of an id, or a text that this tab knows by its key; else one to
   * be put in. `copy` is looked at.
   */
  | { view: 'check'; id?: string; text?: string; copy?: string }
  /** Two texts to be compared. */
  | { view: 'start' }
  /** Two texts that this tab knows by the key of their pair. */
  | ({ view: 'comparison'; pair: string } & ComparisonPlace)
  /** Two articles of the library, or earlier versions of them. */
  | ({
      view: 'articles-comparison'
      a: string
      b: string
      aVersion?: number
      bVersion?: number
    } & ComparisonPlace)
  /** `at` is a place of its text: `120-180`. */
  | { view: 'article'; id: string; version?: number; tab?: string; at?: string }
  | ({ view: 'families' } & FamilyQuery)
  /** The family of an article, and which of its members is looked at. */
  | { view: 'family'; id: string; member?: string; show?: (typeof familyLooks)[number] }
  | ({ view: 'quotations' } & QuotationQuery)
  | { view: 'jobs' }
  | { view: 'job'; id: string }
  | { view: 'settings' }
  /** An address that leads nowhere. */
  | { view: 'unknown'; address: string }

export type View = Route['view']
export type RouteOf<Name extends View> = Extract<Route, { view: Name }>
