import { getDocumentProxy, getMeta } from 'unpdf'
import { SourceError } from '../../errors.ts'
import type { Reading } from '../../found.ts'
import type { OpenedInput } from '../../input.ts'
import { maxDocumentBytes, maxSourceLength, tooLong } from '../../limits.ts'
import { readBytes } from '../../read-bytes.ts'
import { itemsOfPage, type Pdf } from './pdf-items.ts'
import { linesOfPage, type PageLine, withoutRunningLines } from './pdf-lines.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'

/** The text of a PDF, in paragraphs. */
export async function* readPdf(input: OpenedInput): AsyncGenerator<Reading> {
  const { place, name } = input
  const document = await openPdf(await readBytes(input.chunks, place, maxDocumentBytes), place)
  try {
    const pages = await pagesOf(document, place)
    const text = paragraphsOf(withoutRunningLines(pages)).join('\n\n')
    if (!/\p{L}/u.test(text))
      throw new SourceError(
        place,
        'has no text in it, only pictures of pages. Run OCR on it first, with ocrmypdf for example.',
      )
    if (text.length > maxSourceLength) throw new SourceError(place, `is too long. ${tooLong(text.length)}`)
    const empty = pages.filter((lines) => lines.length === 0).length
    const notes = empty > 0 ? [`${name} has ${empty} of ${pages.length} pages without text`] : []
    yield {
      kind: 'source',
      source: { name, place, text, metadata: { ...(await titleOf(document)), ...input.metadata }, notes },
    }
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Ten times a thick book. */
const mostPages = 10_000

async function pagesOf(document: Pdf, place: string): Promise<PageLine[][]> {
  if (document.numPages > mostPages)
    throw new SourceError(
      place,
      `has more than ${mostPages.toLocaleString('en-US')} pages. Give those of the article.`,
    )
  try {
    const pages: PageLine[][] = []
    let length = 0
    for (let number = 1; number <= document.numPages && length <= maxSourceLength; number++) {
      const lines = linesOfPage(await itemsOfPage(document, number))
      pages.push(lines)
      for (const { text } of lines) length += text.length
    }
    return pages
  } catch (error) {
    throw damagedPdf(place, error)
  }
}

const damagedPdf = (place: string, cause: unknown): SourceError =>
  new SourceError(place, 'is a damaged PDF. Save it again from the program that made it.', { cause })

async function openPdf(bytes: Uint8Array, place: string): Promise<Pdf> {
  try {
    // It wants bytes that it may keep, and no Buffer; it would print what it mends.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    if (!isLocked) throw damagedPdf(place, error)
    throw new SourceError(place, 'is encrypted with a password. Save a copy without one and give that.', {
      cause: error,
    })
  }
}

/** Programs write their own names there, and those of files. */
const noTitle =
  /^(?:untitled|microsoft word|powerpoint|document\d*\b|.*\.(?:docx?|pdf|indd|qxd|rtf|txt|html?)$)/i

async function titleOf(document: Pdf): Promise<{ title?: string }> {
  // Of a document that says nothing sound of itself the text is enough.
  const { info } = await getMeta(document).catch(() => ({ info: {} as Record<string, unknown> }))
  const title: unknown = info['Title']
  return typeof title === 'string' && /\p{L}/u.test(title) && !noTitle.test(title.trim())
    ? { title: title.trim() }
    : {}
}
