import { initTRPC } from '@trpc/server'
import { describeError } from './errors.ts'
import type { OnFailure } from './errors.ts'

/** What a call brings along. */
export interface Context {
  /** Whether the caller is in this process: then it may see what failed inside. */
  local: boolean
  /** For what fails inside without ending the call. */
  onFailure: OnFailure
}

const t = initTRPC.context<Context>().create({
  isDev: false, // or else every error would carry its stack
  errorFormatter: ({ shape, error, ctx }) => describeError(shape, error, ctx?.local === true),
  sse: { ping: { enabled: true, intervalMs: 15_000 } },
})

export const { router, procedure } = t
