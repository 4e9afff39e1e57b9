import { octetInputParser } from '@trpc/server/http'
import { articleOf, decodeText, plainText, readBytes, SourceError } from '@unspin/library'
import type { DecodedText } from '@unspin/library'
import { asked, ids, pageQuery, versionOf } from '../inputs.ts'
import { articleAsked } from '../library/asked.ts'
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
  /** What is body, furniture, boilerplate, quotation and name in a text, a page, or an article of the library. */
  extract: procedure.input(asked).query(({ input, ctx }) => articleAsked(input, ctx.library)),

  /** The text in the bytes of a file; of a page, its article as plain text to look at, and the page itself to compare. */
  read: procedure.input(bytes).mutation(async ({ input }) => {
    const name = 'This file'
    return readable(decodeText(await readBytes(input, name), name), name)
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
  remove: procedure
    .input(ids)
    .mutation(async ({ input, ctx }) => ({ removed: await (await ctx.library.changing()).delete(input) })),
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
