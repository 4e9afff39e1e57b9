import { z } from 'zod'
import { file, formData } from '../forms.ts'
import { procedure, router } from '../trpc.ts'
import { droppedPath } from '../uploads/dropped-path.ts'

/** As a form holds it. */
const bytes = z.string().regex(/^\d{1,15}$/, 'Give a number of bytes.')

const fields = z.object({
  upload: z.string().max(100),
  /**
   * Of the sender's choice, another one for each file of the upload; a part that is
   * sent again by it is the same part.
   */
  key: z.string().min(1).max(100),
  path: droppedPath,
  /** Of the whole file; one that was not sent to its end is not added. */
  size: bytes.transform(Number),
  /** How many bytes of it were sent before this part. */
  offset: bytes.default('0').transform(Number),
  file,
})

const form = formData
  // Whatever the form holds is checked next.
  .transform((data) => Object.fromEntries(data) as z.input<typeof fields>)
  .pipe(fields)

/**
 * Files that are sent to be added, in any format that is read: `jobs.add({ upload })` adds what
 * was sent, and removes it here.
 */
export const uploads = router({
  begin: procedure.mutation(async ({ ctx }) => (await ctx.library.uploads()).begin()),

  /** Takes a file, or a part of one that is too large for one request. */
  file: procedure.input(form).mutation(async ({ input: { upload, path, file: content, ...part }, ctx }) => {
    await (await ctx.library.uploads()).receive(upload, { ...part, place: path, content })
  }),
})
