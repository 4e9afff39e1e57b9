import type { Reading, ReadingProgress, SourceMetadata } from './found.ts'

/** Bytes to read articles from: of a file, an address, an entry of an archive, or the standard input. */
export interface Input {
  /** What it is called in messages, and what is kept as where an article came from. */
  place: string
  /** A file's name: its extension tells the format. */
  name: string
  /** Closed when the reading of them ends. */
  chunks: AsyncGenerator<Uint8Array>
  /** Of a file on disk, for the formats that are read from their end. */
  path?: string
  /** What a server says that it is. */
  mediaType?: string
  charset?: string
  /** What is known of the article before it is read. */
  metadata?: SourceMetadata
  /** That it came out of an archive or a feed: another of these in it is not opened. */
  nested?: boolean
}

/** An input, its packing off, of which the start was looked at; `chunks` still begin at the start. */
export interface OpenedInput extends Input {
  head: Uint8Array
}

/** What readers ask of the reading that they are a part of. */
export interface ReadingContext {
  signal: AbortSignal | undefined
  progress: ReadingProgress
  /** Reads what is inside: an entry of an archive. Failures are among what comes. */
  read(input: Input): AsyncIterable<Reading>
  /** Fetches an address and reads it, as `read` does. */
  readAddress(address: string, inside: Pick<Input, 'metadata' | 'nested'>): AsyncIterable<Reading>
}

/** The articles of one format. It throws when the rest of the input cannot be read. */
export type Reader = (input: OpenedInput, context: ReadingContext) => AsyncIterable<Reading>
