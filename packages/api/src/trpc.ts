import { initTRPC, TRPCError } from '@trpc/server'
import { asCallError, describeError, messageOf } from './errors.ts'
import type { OnFailure } from './errors.ts'
import type { Library } from './library/library.ts'

/** What a call brings along. */
export interface Context {
  /** Whether the caller is in this process: then it may see what failed inside, and name files. */
  local: boolean
  library: Library
  /** For what fails inside without ending the call. */
  onFailure: OnFailure
}

const t = initTRPC.context<Context>().create({
  isDev: false, // or else every error would carry its stack
  errorFormatter: ({ shape, error, ctx }) => describeError(shape, error, ctx?.local === true),
  sse: { ping: { enabled: true, intervalMs: 15_000 } },
})

export const { router } = t

export const procedure = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (result.ok) return result
  const known = asCallError(result.error.cause)
  if (known !== result.error.cause) throw known
  return result
})

/**
 * The events of a subscription. What ends it early is told once: clients subscribe again after
 * an error that is nobody's fault.
 */
export async function* eventsOf<T>(
  events: AsyncIterable<T>,
  context: Context,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  try {
    yield* events
  } catch (error) {
    if (signal?.aborted) return
    const known = asCallError(error)
    if (known instanceof TRPCError && known.code !== 'INTERNAL_SERVER_ERROR') throw known
    context.onFailure(error)
    const message = messageOf(error, context.local)
    throw new TRPCError({ code: 'UNPROCESSABLE_CONTENT', message, cause: error })
  }
}
