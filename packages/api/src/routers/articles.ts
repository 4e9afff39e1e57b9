import { asked, ids, newArticle, pageQuery, versionOf } from '../inputs.ts'
import { arrived } from '../library/addressed.ts'
import { articleAsked } from '../library/asked.ts'
import { givenFile, readFile } from '../library/read-file.ts'
import { procedure, router } from '../trpc.ts'

export const articles = router({
  /**
   * What is body, furniture, boilerplate, quotation and name in a text, a page, or an article of the library.
   */
  extract: procedure
    .input(asked)
    .query(async ({ input, ctx, signal }) => articleAsked(await arrived(input, ctx, signal), ctx.library)),

  /** The article in a file of any format that is read, which holds one. */
  read: procedure.input(givenFile).mutation(({ input }) => readFile(input)),

  /** Adds one article, tells its id, and has it compared with the rest. */
  add: procedure.input(newArticle).mutation(async ({ input, ctx, signal }) => {
    const { addOne } = await import('../library/add-one.ts')
    const { comparingJob } = await import('../jobs/kinds/comparing.ts')
    const jobs = await ctx.library.jobs()
    jobs.refuseWhenFull()
    const article = await arrived(input, ctx, signal)
    const id = await addOne(ctx.library, { place: null, ...article }, signal)
    jobs.start(comparingJob(ctx.library), ctx)
    return { id }
  }),

  /** Articles of the library, sorted, filtered, searched by their words. */
  page: procedure.input(pageQuery).query(async ({ input, ctx }) => (await ctx.library.reading()).page(input)),

  /** An article of the library, or an earlier version of it; null when there is none. */
  get: procedure.input(versionOf).query(async ({ input: { id, version }, ctx }) => {
    const store = await ctx.library.reading()
    return version === undefined ? (await store.read([id]))[0]! : store.readVersion(id, version)
  }),

  /** Every version of an article, the current one first. */
  versions: procedure
    .input(versionOf.pick({ id: true }))
    .query(async ({ input, ctx }) => (await ctx.library.reading()).versions(input.id)),

  /** Forgets articles with all their versions; tells how many it had. */
  remove: procedure.input(ids).mutation(async ({ input, ctx }) => {
    ctx.library.refuseUnlessThere()
    let removed = 0
    await ctx.library.work('remove', input, (told) => void ({ removed } = told))
    return { removed }
  }),
})
