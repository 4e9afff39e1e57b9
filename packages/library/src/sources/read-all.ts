import { createReadStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import { counted } from './bytes/counted.ts'
import { fileChunks } from './bytes/file-chunks.ts'
import { failed, type FoundReading, type Reading, type ReadingProgress, type Unread } from './found.ts'
import type { Input, ReadingContext } from './input.ts'
import { locate } from './places/located.ts'
import type { Located, Place } from './places/place.ts'
import { survey } from './places/survey.ts'
import { standardInput } from './pipes.ts'
import { readAhead } from './read-ahead.ts'
import { readInput } from './read-input.ts'
import type { FetchOptions } from './web/fetch.ts'

/** More does not read faster from a disk, and each may hold a whole article. */
const filesAhead = 4

/** How to read; what concerns fetching is for addresses alone. */
export type ReadingOptions = FetchOptions

/**
 * What comes of reading, one after the other as the caller asks for it;
 * `progress` is kept up to date meanwhile.
 */
export interface Readings extends AsyncIterable<Reading> {
  readonly progress: Readonly<ReadingProgress>
}

/**
 * Reads every article in `places`: files, folders, patterns, addresses of pages and feeds, '-' for the
 * standard input. What cannot be read is told, and never stops the rest; only `signal` does, by an error.
 */
export function readAll(places: readonly Place[], options: ReadingOptions = {}): Readings {
  const progress: ReadingProgress = { files: { done: 0, total: null }, bytes: { done: 0, total: null } }
  return { progress, [Symbol.asyncIterator]: () => readPlaces(places, progress, options) }
}

/** Bytes that are at hand, and what to call them: its extension tells the format where they do not. */
export interface Given {
  name: string
  chunks: AsyncIterable<Uint8Array>
}

/** Reads every article in bytes that are at hand. */
export function readGiven({ name, chunks }: Given, options: ReadingOptions = {}): AsyncIterable<Reading> {
  const progress: ReadingProgress = { files: { done: 0, total: 1 }, bytes: { done: 0, total: null } }
  return contextOf(progress, options).read({ place: name, name, chunks: counted(chunks, progress) })
}

async function* readPlaces(
  places: readonly Place[],
  progress: ReadingProgress,
  options: ReadingOptions,
): AsyncGenerator<Reading> {
  const context = contextOf(progress, options)
  const left = new AbortController()
  // Beside the reading: the first article does not wait for a million files to be counted.
  const surveyed = survey(places, progress, left.signal)
  const read = (located: Located | Unread) => readLocated(located, context)
  try {
    yield* readAhead(locate(places), read, ({ kind }) => kind === 'file', filesAhead)
  } finally {
    left.abort()
    await surveyed
  }
}

async function* readLocated(located: Located | Unread, context: ReadingContext): AsyncGenerator<Reading> {
  context.signal?.throwIfAborted()
  if (located.kind === 'failed' || located.kind === 'skipped') {
    yield located
    return
  }
  if (located.kind === 'address') yield* context.readAddress(located.address, {})
  else if (located.kind === 'pipe') yield* context.read(pipeInput(located.path, context))
  else if (located.place !== undefined) yield* readNamed(located.path, located.place, context)
  else yield* readFile(located.path, context)
  context.progress.files.done++
}

async function* readFile(path: string, context: ReadingContext): AsyncGenerator<Reading> {
  for await (const reading of readNamed(path, path, context))
    yield reading.kind === 'source' ? placed(reading, path) : reading
}

function readNamed(path: string, place: string, context: ReadingContext): AsyncIterable<Reading> {
  const chunks = counted(fileChunks(path), context.progress)
  return context.read({ place, name: basename(place), chunks, path })
}

/**
 * By its whole path, so that the same file is known again from another folder;
 * messages call it as the user did.
 */
function placed({ kind, source }: FoundReading, path: string): FoundReading {
  if (!source.place.startsWith(path)) return { kind, source }
  return { kind, source: { ...source, place: resolve(path) + source.place.slice(path.length) } }
}

function pipeInput(path: string, { progress }: ReadingContext): Input {
  const isStandard = standardInput.has(path)
  const name = isStandard ? 'standard input' : path
  return { place: name, name, chunks: counted(isStandard ? process.stdin : createReadStream(path), progress) }
}

/** What reads by these options; how far it is goes into `progress`. */
export function contextOf(progress: ReadingProgress, options: ReadingOptions): ReadingContext {
  const context: ReadingContext = {
    signal: options.signal,
    progress,
    read: (input) => readInput(input, context),
    readAddress: (address, inside) => readAddress(address, inside, context, options),
  }
  return context
}

async function* readAddress(
  address: string,
  inside: Pick<Input, 'metadata' | 'nested'>,
  context: ReadingContext,
  options: FetchOptions,
): AsyncGenerator<Reading> {
  try {
    // Loaded for the first address: who reads files starts without it.
    const { fetchAddress } = await import('./web/fetch.ts')
    const { url, chunks, close, ...told } = await fetchAddress(address, options)
    try {
      const name = lastPartOf(url)
      const metadata = { ...inside.metadata, url: url.href }
      yield* context.read({
        ...inside,
        ...told,
        place: url.href,
        name,
        chunks: counted(chunks, context.progress),
        metadata,
      })
    } finally {
      close()
    }
  } catch (error) {
    options.signal?.throwIfAborted()
    yield failed(address, error)
  }
}

/** The last part of an address's path, which tells the format where the server does not. */
export function lastPartOf({ pathname, hostname }: URL): string {
  return /[^/]+(?=\/*$)/.exec(pathname)?.[0] ?? hostname
}
