// A thread of `Preparers`: chunks of arrivals come in, what became of them goes out, in the same
// order; null comes in at the end.

import { parentPort } from 'node:worker_threads'
import type { IdentifiedArrival } from './arrival.ts'
import { prepareAll } from './prepare-all.ts'
import type { Ready } from './outcome.ts'

let before: Promise<void> = Promise.resolve()

parentPort!.on('message', (chunk: IdentifiedArrival[] | null) => {
  before = chunk ? answer(chunk, before) : before.then(() => parentPort!.close())
})

async function answer(chunk: IdentifiedArrival[], after: Promise<void>): Promise<void> {
  await after
  const prepared = await prepareAll(chunk)
  parentPort!.postMessage(prepared, buffersOf(prepared))
}

/** Buffers that are transferred, not copied. */
function buffersOf(prepared: Ready[]): ArrayBuffer[] {
  return prepared.flatMap((one) =>
    'id' in one ? [one.packed, one.fingerprints, one.terms].map(({ buffer }) => buffer as ArrayBuffer) : [],
  )
}
