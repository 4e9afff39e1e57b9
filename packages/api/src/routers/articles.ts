import { TRPCError } from '@trpc/server'
import { octetInputParser } from '@trpc/server/http'
import { extract } from '@unspin/core'
import { decodeText, readBytes, SourceError } from '@unspin/library'
import { source } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

/** A stream over HTTP; in-process the bytes themselves, which are read like one. */
const bytes: typeof octetInputParser = {
  ...octetInputParser,
  parse: (input) => octetInputParser.parse(toStream(input)),
}

export const articles = router({
  /** What is body, furniture, boilerplate, quotation and name in a text. */
  extract: procedure.input(source).query(({ input }) => extract(input.text)),

  /** The text in the bytes of a file. */
  read: procedure.input(bytes).mutation(async ({ input }) => {
    const name = 'This file'
    try {
      return decodeText(await readBytes(input, name), name)
    } catch (error) {
      if (error instanceof SourceError)
        throw new TRPCError({ code: 'BAD_REQUEST', message: error.message, cause: error })
      throw error
    }
  }),
})

function toStream(input: unknown): unknown {
  if (input instanceof Blob) return input.stream()
  if (input instanceof Uint8Array) return new Blob([Buffer.from(input)]).stream()
  return input
}
