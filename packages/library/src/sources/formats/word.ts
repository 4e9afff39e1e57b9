import mammoth from 'mammoth'
import { SourceError } from '../errors.ts'
import type { Reading } from '../found.ts'
import type { OpenedInput } from '../input.ts'
import { maxDocumentBytes } from '../limits.ts'
import { readBytes } from '../read-bytes.ts'
import { refuseBomb } from './zip-entries.ts'

/** Without a heading, its first lines are headline and byline by their place alone: they are read as those of a text are. */
const heading = /<h[1-6][ >]/

/** A Word document, as a page if it has headings: they and its lists are kept, its pictures are not. */
export async function* readWord(input: OpenedInput): AsyncGenerator<Reading> {
  const { place, name, metadata = {} } = input
  const bytes = Buffer.from(await readBytes(input.chunks, place, maxDocumentBytes))
  // The converter unpacks whatever it is given.
  await refuseBomb(bytes, place)
  const page = await pageOf(bytes, place)
  const isPage = heading.test(page)
  const text = isPage ? page : await paragraphsOf(bytes)
  if (!/\p{L}/u.test(text.replace(/<[^>]*>/g, '')))
    throw new SourceError(place, 'has no text in it. Give a document with words in it.')
  yield {
    kind: 'source',
    source: { name, place, text, ...(isPage && { format: 'html' }), metadata, notes: [] },
  }
}

async function paragraphsOf(buffer: Buffer): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer })
  return value.trim()
}

async function pageOf(buffer: Buffer, place: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return value
  } catch (error) {
    throw new SourceError(place, 'is a damaged Word document. Save it again as DOCX or as plain text.', {
      cause: error,
    })
  }
}
