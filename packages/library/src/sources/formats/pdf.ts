import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf'
import { SourceError } from '../errors.ts'
import type { Reading } from '../found.ts'
import type { OpenedInput } from '../input.ts'
import { maxDocumentBytes, maxSourceLength, tooLong } from '../limits.ts'
import { readBytes } from '../read-bytes.ts'
import { linesOfPage, withoutRunningLines } from './pdf-lines.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'

/** The text of a PDF, in paragraphs. */
export async function* readPdf(input: OpenedInput): AsyncGenerator<Reading> {
  const { place, name } = input
  const document = await openPdf(await readBytes(input.chunks, place, maxDocumentBytes), place)
  try {
    const { items } = await extractTextItems(document)
    const pages = items.map(linesOfPage)
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

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function openPdf(bytes: Uint8Array, place: string): Promise<Pdf> {
  try {
    // It wants bytes that it may keep, and no Buffer; it would print what it mends.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    const problem = isLocked
      ? 'is encrypted with a password. Save a copy without one and give that.'
      : 'is a damaged PDF. Save it again from the program that made it.'
    throw new SourceError(place, problem, { cause: error })
  }
}

/** Programs write their own names there, and those of files. */
const noTitle =
  /^(?:untitled|microsoft word|powerpoint|document\d*\b|.*\.(?:docx?|pdf|indd|qxd|rtf|txt|html?)$)/i

async function titleOf(document: Pdf): Promise<{ title?: string }> {
  const { info } = await getMeta(document)
  const title: unknown = info['Title']
  return typeof title === 'string' && /\p{L}/u.test(title) && !noTitle.test(title.trim())
    ? { title: title.trim() }
    : {}
}
