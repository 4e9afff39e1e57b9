import { withoutCredentials } from '@unspin/library'
import { z } from 'zod'
import type { JobEvent, Jobs } from '../jobs/jobs.ts'
import { eventsOf, procedure, router } from '../trpc.ts'
import type { Context } from '../trpc.ts'
import { additions, refuseUnlessAllowed } from './additions.ts'

const jobId = z.object({ id: z.string().max(100) })

const newJob = additions.extend({
  /** The id of an upload, which is complete with this. */
  upload: z.string().max(100).optional(),
  title: z.string().trim().min(1).max(200).transform(withoutCredentials).optional(),
})

/** Long work that lives in the process that serves, whoever asked for it and wherever they are by now. */
export const jobs = router({
  /** Adds articles and compares them with the rest of the library; tells the job's id. */
  add: procedure.input(newJob).mutation(async ({ input, ctx }) => {
    refuseUnlessAllowed(input, ctx)
    const { addition } = await import('../jobs/kinds/addition.ts')
    const all = await jobsOf(ctx)
    all.refuseWhenFull()
    return all.start(await addition(input, ctx.library), ctx)
  }),

  /** Compares the articles that were not compared yet. */
  link: procedure.mutation(async ({ ctx }) => {
    ctx.library.refuseUnlessThere()
    const { comparingJob } = await import('../jobs/kinds/comparing.ts')
    return (await jobsOf(ctx)).start(comparingJob(ctx.library), ctx)
  }),

  /** Looks at every byte of the library. */
  verify: procedure.mutation(async ({ ctx }) => {
    ctx.library.refuseUnlessThere()
    const { verifying } = await import('../jobs/kinds/upkeep.ts')
    const steps = [verifying(ctx.library)]
    return (await jobsOf(ctx)).start({ kind: 'verify', title: 'Verifying the library', steps }, ctx)
  }),

  /** Gives back the room of what was deleted or replaced. */
  compact: procedure.mutation(async ({ ctx }) => {
    ctx.library.refuseUnlessThere()
    const { compacting } = await import('../jobs/kinds/upkeep.ts')
    const steps = [compacting(ctx.library)]
    return (await jobsOf(ctx)).start({ kind: 'compact', title: 'Compacting the library', steps }, ctx)
  }),

  /** Calls a job off; what it has kept stays kept. Tells whether it was under way in this process. */
  cancel: procedure
    .input(jobId)
    .mutation(async ({ input, ctx }) => ({ cancelled: (await jobsOf(ctx)).cancel(input.id) })),

  /** The newest first; those of earlier and of other processes too. */
  list: procedure
    .input(z.object({ limit: z.int().positive().max(200).default(50) }).default({ limit: 50 }))
    .query(async ({ input, ctx }) => (await jobsOf(ctx)).list(input.limit)),

  /** A job, and the first thousand places that gave no article; null when nothing is known of it. */
  get: procedure.input(jobId).query(async ({ input, ctx }) => (await jobsOf(ctx)).get(input.id)),

  /** Every change of a job of this process, beginning with those under way. */
  watch: procedure.subscription(({ ctx, signal }) => eventsOf(changes(ctx, signal), ctx, signal)),
})

async function* changes(ctx: Context, signal: AbortSignal | undefined): AsyncGenerator<JobEvent> {
  yield* (await jobsOf(ctx)).watch(signal)
}

const jobsOf = ({ library }: Context): Promise<Jobs> => library.jobs()
