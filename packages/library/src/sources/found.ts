import { SourceError } from './errors.ts'
import { unreadable } from './files.ts'
import type { ReadSource } from './source.ts'
import { withoutCredentials } from './web/address.ts'

/** What the place itself tells of an article, apart from its text. */
export interface SourceMetadata {
  title?: string
  byline?: string[]
  /** ISO 8601 day, as it is written there. */
  published?: string
  /** The same with the time of day: see `Article`. */
  publishedTime?: string
  publisher?: string
  url?: string
  /** BCP 47. */
  lang?: string
  /** When an archive captured the page: ISO 8601. */
  retrieved?: string
}

/** An article-to-be. */
export interface FoundSource extends ReadSource {
  /** As the file that holds it calls it; what has none is known by its place. */
  id?: string
  /** Where it is: a path or an address; of several in one file with what tells them apart after '#'. */
  place: string
  metadata: SourceMetadata
}

/** What comes of reading: an article-to-be, or one clear line about what gave none. */
export type Reading = FoundReading | Unread

export interface FoundReading {
  kind: 'source'
  source: FoundSource
}

/** What gave no article, and why. */
export type Unread =
  /** What should have held an article and could not be read. */
  | { kind: 'failed'; place: string; reason: string }
  /** What nobody takes for an article, such as the pictures of a folder: counted, not read. */
  | { kind: 'skipped'; place: string; reason: string }

/** How far a reading is. A total is `null` while it is not known. */
export interface ReadingProgress {
  files: { done: number; total: number | null }
  /** As stored: packed bytes are counted as they are. */
  bytes: { done: number; total: number | null }
}

/** A failure to read `place`, told on one line. */
export function failed(place: string, error: unknown): Unread {
  const reason = (error instanceof SourceError ? error : unreadable(place, error)).message
  return { kind: 'failed', place: withoutCredentials(place), reason: reason.replace(/\s*[\r\n]+\s*/g, ' ') }
}
