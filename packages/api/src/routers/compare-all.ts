import { setImmediate } from 'node:timers/promises'
import { tracked, TRPCError } from '@trpc/server'
import type { TrackedEnvelope } from '@trpc/server'
import { type z, ZodError } from 'zod'
import { asCallError, messageOf } from '../errors.ts'
import { askedPair, type uncheckedPair } from '../inputs.ts'
import { arrived } from '../library/addressed.ts'
import { reportOn } from '../report.ts'
import type { ComparisonReport } from '../comparing.ts'
import type { Context } from '../trpc.ts'

/** Its id is told back with its outcome. */
export type Pair = z.output<typeof uncheckedPair>

type Outcome =
  | { type: 'compared'; id: string; report: ComparisonReport }
  | { type: 'failed'; id: string; message: string }

export type CompareAllEvent = { type: 'progress'; done: number; total: number } | Outcome

/**
 * Compares pair after pair; one that fails does not stop the rest. Events are numbered: 0 is the first
 * progress, then each pair has its outcome and the progress after it. Those up to `lastEvent` are skipped, so
 * that a client that lost its connection misses none and gets none twice.
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
      yield tracked(String(outcome), await outcomeOf(pair, context, signal))
    }
    if (lastEvent < progress) yield tracked(String(progress), { type: 'progress', done: index + 1, total })
  }
}

async function outcomeOf(
  { id, ...pair }: Pair,
  context: Context,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  try {
    const { a, b } = askedPair.parse(pair)
    const report = await reportOn(
      await arrived(a, context, signal),
      await arrived(b, context, signal),
      context.library,
    )
    return { type: 'compared', id, report }
  } catch (thrown) {
    const error = asCallError(thrown)
    if (!(error instanceof ZodError) && !(error instanceof TRPCError)) context.onFailure(error)
    return { type: 'failed', id, message: messageOf(error, context.local) }
  }
}
