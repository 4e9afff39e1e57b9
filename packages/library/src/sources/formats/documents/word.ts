import mammoth from 'mammoth'
import { SourceError } from '../../errors.ts'
import type { Reading } from '../../found.ts'
import type { OpenedInput } from '../../input.ts'
import { maxDocumentBytes } from '../../limits.ts'
import { readBytes } from '../../read-bytes.ts'
import { withoutTags } from '../../without-tags.ts'
import { refuseBomb } from '../archives/zip-entries.ts'

const openingBracket = 60
/** Those of some hundred pages. */
const mostTags = 750_000

/**
 * Without a heading, its first lines are headline and byline by their place alone: they
 * are read as those of a text are.
 */
const heading = /<h[1-6][ >]/

/** A Word document, as a page if it has headings: they and its lists are kept, its pictures are not. */
export async function* readWord(input: OpenedInput): AsyncGenerator<Reading> {
  const { place, name, metadata = {} } = input
  const bytes = Buffer.from(await readBytes(input.chunks, place, maxDocumentBytes))
  // The converter unpacks whatever it is given, and needs up to two kilobytes for each tag.
  const tags = await refuseBomb(bytes, place, openingBracket)
  if (tags > mostTags)
    throw new SourceError(place, 'is a Word document of more parts than can be held. Save it as plain text.')
  const page = await pageOf(bytes, place)
  const isPage = heading.test(page)
  const text = isPage ? page : await paragraphsOf(bytes, place)
  if (!/\p{L}/u.test(isPage ? withoutTags(text) : text))
    throw new SourceError(place, 'has no text in it. Give a document with words in it.')
  yield {
    kind: 'source',
    source: { name, place, text, ...(isPage && { format: 'html' }), metadata, notes: [] },
  }
}

async function paragraphsOf(buffer: Buffer, place: string): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer }).catch((error: unknown) => {
    throw damagedWord(place, error)
  })
  return value.trim()
}

async function pageOf(buffer: Buffer, place: string): Promise<string> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage }).catch((error: unknown) => {
    throw damagedWord(place, error)
  })
  return value
}

const damagedWord = (place: string, cause: unknown): SourceError =>
  new SourceError(
    place,
    'is a damaged Word document, or one nested beyond measure. Save it again as DOCX or as plain text.',
    { cause },
  )
