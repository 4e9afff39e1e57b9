import { availableParallelism } from 'node:os'
import type { Store } from '../store/store.ts'
import type { Arrival, IdentifiedArrival } from './arrival.ts'
import { chunksOf } from './chunks.ts'
import { KnownArrivals } from './known.ts'
import type { Added, AddedArticle, Ready } from './outcome.ts'
import { Preparers } from './preparers.ts'

export interface AddOptions {
  /** Threads that read and fingerprint articles; one writes them. */
  threads?: number
  signal?: AbortSignal
}

/** Articles handed to a thread at once: enough to outweigh the handing over. */
const chunkSize = 32
/** Articles kept in one transaction: a sync of the disk for each. */
const batchSize = 512

/**
 * Adds articles as they come, and tells what became of them batch by batch, in their order. What goes wrong
 * with one article stops no other; what goes wrong with the library is thrown, and everything told of until
 * then is kept. To add the same again completes it.
 */
export async function* add(
  store: Store,
  arrivals: AsyncIterable<Arrival> | Iterable<Arrival>,
  { threads = availableParallelism(), signal }: AddOptions = {},
): AsyncGenerator<Added> {
  const preparers = new Preparers(threads)
  const known = new KnownArrivals(store)
  try {
    for await (const outcomes of batched(inOrder(arrivals, known, preparers, signal))) {
      const added = await keep(store, outcomes)
      known.arrived(outcomes.flatMap((one) => ('packed' in one ? [one.id] : [])))
      yield added
    }
    await store.settle()
  } finally {
    await preparers.close()
  }
}

/**
 * What became of an article before it was to be kept: it is there already, or it is ready, or it cannot be.
 */
type Sifted = AddedArticle | Ready

async function keep(store: Store, sifted: Sifted[]): Promise<Added> {
  const entries = sifted.filter((one) => 'packed' in one)
  const failures = sifted.filter((one) => 'reason' in one)
  const kept = entries.length === 0 ? [] : await store.put(entries)
  const puts = new Map(entries.map((entry, i) => [entry, { ...kept[i], source: entry.source }]))
  return {
    puts: sifted.flatMap((one) => ('packed' in one ? puts.get(one)! : 'outcome' in one ? one : [])),
    failures,
  }
}

/** Reads ahead just as far as keeps every thread busy, so that memory stays bounded. */
async function* inOrder(
  arrivals: AsyncIterable<Arrival> | Iterable<Arrival>,
  known: KnownArrivals,
  preparers: Preparers,
  signal: AbortSignal | undefined,
): AsyncGenerator<Sifted[]> {
  const underWay: Promise<Sifted[]>[] = []
  for await (const chunk of chunksOf(arrivals, chunkSize)) {
    signal?.throwIfAborted()
    const prepared = prepareRest(await known.sift(chunk), known, preparers)
    // The error reaches whoever awaits it. Until then Node must not take it for an unhandled rejection.
    prepared.catch(() => undefined)
    underWay.push(prepared)
    if (underWay.length > preparers.capacity) yield await underWay.shift()!
  }
  for (const prepared of underWay) yield await prepared
}

async function prepareRest(
  sifted: (AddedArticle | IdentifiedArrival)[],
  known: KnownArrivals,
  preparers: Preparers,
): Promise<Sifted[]> {
  const rest = sifted.filter((one): one is IdentifiedArrival => !('outcome' in one))
  if (rest.length === 0) return sifted as AddedArticle[]
  const prepared = await preparers.prepare(rest)
  for (const [i, one] of prepared.entries()) if ('reason' in one) known.failed(rest[i])
  let next = 0
  return sifted.map((one) => ('outcome' in one ? one : prepared[next++]))
}

async function* batched(chunks: AsyncIterable<Sifted[]>): AsyncGenerator<Sifted[]> {
  let batch: Sifted[] = []
  for await (const chunk of chunks) {
    batch.push(...chunk)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
