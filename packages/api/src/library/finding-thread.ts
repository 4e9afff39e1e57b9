// A thread of `Finders`: requests come in, what was found goes out, in the same order; null comes in at the end.

import { parentPort, workerData } from 'node:worker_threads'
import { getTRPCErrorFromUnknown } from '@trpc/server'
import { openSqliteStore } from '@unspin/library'
import { asCallError } from '../errors.ts'
import { findIn, type FindReport, type FindRequest } from './find-in.ts'

/** What a thread answers. Errors lose their class on the way: what a caller needs of them goes as data. */
export type Answer = { report: FindReport } | { code: string; message: string }

const opening = openSqliteStore(workerData as string, { readOnly: true })
// Whoever asks is told; until then it is no unhandled rejection.
opening.catch(() => undefined)
let before: Promise<void> = Promise.resolve()

parentPort!.on('message', (request: FindRequest | null) => {
  before = request ? before.then(() => answer(request)) : before.then(end)
})

async function answer(request: FindRequest): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage(await outcomeOf(request))
}

async function outcomeOf(request: FindRequest): Promise<Answer> {
  try {
    return { report: await findIn(await opening, request) }
  } catch (error) {
    const { code, message } = getTRPCErrorFromUnknown(asCallError(error))
    return { code, message }
  }
}

async function end(): Promise<void> {
  await opening.then((store) => store.close()).catch(() => undefined)
  parentPort!.close()
}
