import { TRPCError } from '@trpc/server'
import { octetInputParser } from '@trpc/server/http'
import { articleOf, decodeText, plainText, readBytes, SourceError } from '@unspin/library'
import type { DecodedText } from '@unspin/library'
import { source } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'

interface ReadFile {
  text: string
  page?: string
  notes: string[]
}

/** A stream over HTTP; in-process the bytes themselves, which are read like one. */
const bytes: typeof octetInputParser = {
  ...octetInputParser,
  parse: (input) => octetInputParser.parse(toStream(input)),
}

export const articles = router({
  /** What is body, furniture, boilerplate, quotation and name in a text or a page. */
  extract: procedure.input(source).query(({ input }) => articleOf(input)),

  /** The text in the bytes of a file; of a page, its article as plain text to look at, and the page itself to compare. */
  read: procedure.input(bytes).mutation(async ({ input }) => {
    const name = 'This file'
    try {
      return await readable(decodeText(await readBytes(input, name), name), name)
    } catch (error) {
      if (error instanceof SourceError)
        throw new TRPCError({ code: 'BAD_REQUEST', message: error.message, cause: error })
      throw error
    }
  }),
})

async function readable({ text, format, notes }: DecodedText, name: string): Promise<ReadFile> {
  if (format !== 'html') return { text, notes }
  const article = await articleOf({ name, text, format })
  const story = plainText(article)
  if (!/\S/.test(story)) throw new SourceError(name, 'is a page without any text. Paste the article instead.')
  return { text: story, page: text, notes: [...notes, `${name} is a web page; this is the article in it`] }
}

function toStream(input: unknown): unknown {
  if (input instanceof Blob) return input.stream()
  if (input instanceof Uint8Array) return new Blob([Buffer.from(input)]).stream()
  return input
}
