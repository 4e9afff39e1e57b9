import { z } from 'zod'
import { file, formData } from '../forms.ts'
import { procedure, router } from '../trpc.ts'
import { droppedPath } from '../uploads/dropped-path.ts'

const fields = z.object({
  upload: z.string().max(100),
  path: droppedPath,
  file,
  /** Of a file that is sent in parts: how many bytes of it came before. */
  offset: z
    .string()
    .regex(/^\d{1,15}$/, 'Give a number of bytes.')
    .default('0')
    .transform(Number),
})

const form = formData
  // Whatever the form holds is checked next.
  .transform((data) => Object.fromEntries(data) as z.input<typeof fields>)
  .pipe(fields)

/** Files that are sent to be added, in any format that is read: `jobs.add({ upload })` adds what was sent, and removes it here. */
export const uploads = router({
  begin: procedure.mutation(async ({ ctx }) => (await ctx.library.uploads()).begin()),

  /** Takes a file, or a part of one that is too large for one request. */
  file: procedure.input(form).mutation(async ({ input: { upload, path, file: content, offset }, ctx }) => {
    await (await ctx.library.uploads()).receive(upload, { place: path, offset, content })
  }),
})
