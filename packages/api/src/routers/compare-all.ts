import { setImmediate } from 'node:timers/promises'
import { tracked } from '@trpc/server'
import type { TrackedEnvelope } from '@trpc/server'
import type { Source } from '@unspin/library'
import { ZodError } from 'zod'
import { messageOf } from '../errors.ts'
import { sources } from '../inputs.ts'
import { reportOn } from '../report.ts'
import type { ComparisonReport } from '../report.ts'
import type { Context } from '../trpc.ts'

export interface Pair {
  /** Told back with the pair's outcome. */
  id: string
  a: Source
  b: Source
}

type Outcome =
  | { type: 'compared'; id: string; report: ComparisonReport }
  | { type: 'failed'; id: string; message: string }

export type CompareAllEvent = { type: 'progress'; done: number; total: number } | Outcome

/**
 * Compares pair after pair; one that fails does not stop the rest. Events are numbered: 0 is the first progress, then each
 * pair has its outcome and the progress after it. Those up to `lastEvent` are skipped, so that a client that lost its
 * connection misses none and gets none twice.
 */
export async function* compareAll(
  pairs: Pair[],
  lastEvent: number,
  context: Context,
  signal: AbortSignal | undefined,
): AsyncGenerator<TrackedEnvelope<CompareAllEvent>> {
  const total = pairs.length
  if (lastEvent < 0) yield tracked('0', { type: 'progress', done: 0, total })
  for (const [index, pair] of pairs.entries()) {
    const outcome = 2 * index + 1
    const progress = outcome + 1
    if (lastEvent < outcome) {
      await setImmediate() // a comparison holds the process: others get their turn in between
      if (signal?.aborted) return
      yield tracked(String(outcome), await outcomeOf(pair, context))
    }
    if (lastEvent < progress) yield tracked(String(progress), { type: 'progress', done: index + 1, total })
  }
}

async function outcomeOf({ id, ...pair }: Pair, context: Context): Promise<Outcome> {
  try {
    const { a, b } = sources.parse(pair)
    return { type: 'compared', id, report: await reportOn(a, b, context.library) }
  } catch (error) {
    if (!(error instanceof ZodError)) context.onFailure(error)
    return { type: 'failed', id, message: messageOf(error, context.local) }
  }
}
