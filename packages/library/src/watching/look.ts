import { hash } from 'node:crypto'
import { generated } from '../sources/bytes/generated.ts'
import { type FeedEntry, feedEntries } from '../sources/formats/feeds/feed.ts'
import { loadReader } from '../sources/formats/format.ts'
import { recognise } from '../sources/formats/recognise.ts'
import type { Reading } from '../sources/found.ts'
import type { OpenedInput, ReadingContext } from '../sources/input.ts'
import { lastPartOf, type ReadingOptions } from '../sources/read-all.ts'
import { openInput } from '../sources/read-input.ts'
import { fetchIfChanged } from '../sources/web/fetch.ts'
import type { Validators } from '../sources/web/validators.ts'

/** What is at an address: the entries of a feed, or one of a page, another whenever it has changed. */
export interface Look {
  entries: FeedEntry[]
  validators: Validators
}

/**
 * Looks at an address that may have changed; null when it has not.
 * @throws {SourceError} when it cannot be had.
 */
export async function look(
  address: string,
  known: Validators,
  context: ReadingContext,
  options: ReadingOptions,
): Promise<Look | null> {
  const fetched = await fetchIfChanged(address, known, options)
  if (fetched === null) return null
  const { url, chunks, close, validators, mediaType, charset } = fetched
  try {
    const opened = await openInput({
      place: url.href,
      name: lastPartOf(url),
      chunks: generated(chunks),
      metadata: { url: url.href },
      ...(mediaType !== undefined && { mediaType }),
      ...(charset !== undefined && { charset }),
    })
    const entries =
      recognise(opened) === 'feed' ? await feedEntries(opened) : await pageEntries(opened, context)
    return { entries, validators }
  } finally {
    close()
  }
}

/** The articles of a page (one, as a rule), each known by its text. */
async function pageEntries(opened: OpenedInput, context: ReadingContext): Promise<FeedEntry[]> {
  const read = await loadReader(recognise(opened))
  const entries: FeedEntry[] = []
  for await (const reading of read(opened, context)) entries.push(entryOf(reading))
  return entries
}

function entryOf(reading: Reading): FeedEntry {
  const told = reading.kind === 'source' ? `${reading.source.place}\n${reading.source.text}` : reading.reason
  return { key: hash('sha256', told, 'hex').slice(0, 16), read: () => only(reading) }
}

async function* only(reading: Reading): AsyncGenerator<Reading> {
  yield reading
}
