import { availableParallelism } from 'node:os'
import type { Entry, Put, Store } from '../store/store.ts'
import type { Arrival } from './arrival.ts'
import { chunksOf } from './chunks.ts'
import { type Prepared, Preparers } from './preparers.ts'

export interface AddOptions {
  /** Threads that read and fingerprint articles; one writes them. */
  threads?: number
  signal?: AbortSignal
}

/** An article that could not be kept, and why. */
export interface NotAdded {
  place: string
  reason: string
}

/** What became of an article, and where it came from. */
export type AddedArticle = Put & Pick<Entry, 'source'>

/** What became of some of the articles; what is told of as put is durable. */
export interface Added {
  puts: AddedArticle[]
  failures: NotAdded[]
}

/** Articles handed to a thread at once: enough to outweigh the handing over. */
const chunkSize = 32
/** Articles kept in one transaction: a sync of the disk for each. */
const batchSize = 512

/**
 * Adds articles as they come, and tells what became of them batch by batch, in their order. What goes wrong with one article stops no
 * other; what goes wrong with the library is thrown, and everything told of until then is kept. To add the same again completes it.
 */
export async function* add(
  store: Store,
  arrivals: AsyncIterable<Arrival> | Iterable<Arrival>,
  { threads = availableParallelism(), signal }: AddOptions = {},
): AsyncGenerator<Added> {
  const preparers = new Preparers(threads)
  try {
    for await (const prepared of batched(inOrder(arrivals, preparers, signal)))
      yield await keep(store, prepared)
    await store.settle()
  } finally {
    await preparers.close()
  }
}

async function keep(store: Store, prepared: Prepared[]): Promise<Added> {
  const entries = prepared.filter((one) => 'id' in one)
  const failures = prepared.filter((one) => 'reason' in one)
  const puts = entries.length === 0 ? [] : await store.put(entries)
  return { puts: puts.map((put, i) => ({ ...put, source: entries[i].source })), failures }
}

/** Keeps every thread busy, and no more articles in memory than that takes. */
async function* inOrder(
  arrivals: AsyncIterable<Arrival> | Iterable<Arrival>,
  preparers: Preparers,
  signal: AbortSignal | undefined,
): AsyncGenerator<Prepared[]> {
  const underWay: Promise<Prepared[]>[] = []
  for await (const chunk of chunksOf(arrivals, chunkSize)) {
    signal?.throwIfAborted()
    const prepared = preparers.prepare(chunk)
    // Whoever awaits it is told; until then it is no unhandled rejection.
    prepared.catch(() => undefined)
    underWay.push(prepared)
    if (underWay.length > preparers.capacity) yield await underWay.shift()!
  }
  for (const prepared of underWay) yield await prepared
}

async function* batched(chunks: AsyncIterable<Prepared[]>): AsyncGenerator<Prepared[]> {
  let batch: Prepared[] = []
  for await (const chunk of chunks) {
    batch.push(...chunk)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
