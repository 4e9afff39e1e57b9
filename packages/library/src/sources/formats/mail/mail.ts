import PostalMime, { type Email } from 'postal-mime'
import { printable, SourceError } from '../../errors.ts'
import type { FoundSource, Reading } from '../../found.ts'
import type { Input, OpenedInput } from '../../input.ts'
import { maxDocumentBytes } from '../../limits.ts'
import { readBytes } from '../../read-bytes.ts'
import { withoutTags } from '../../without-tags.ts'
import { publicationIn } from '../records/published.ts'

/** The article in a message. */
export async function* readMail(input: OpenedInput): AsyncGenerator<Reading> {
  const bytes = await readBytes(input.chunks, input.place, maxDocumentBytes)
  yield { kind: 'source', source: await sourceOfMail(bytes, input) }
}

/** Messages in messages are read anew at each depth; what was forwarded twice is an attachment. */
const bounds = { maxRfc822NestingDepth: 2, maxNestingDepth: 100 }

/** Attached files of 75 MB have as many; the parser needs one and a half kilobytes for each line of text. */
const mostLines = 1_000_000

function linesIn(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++
  return lines
}

/** @throws {SourceError} when the message has no text, or is none. */
export async function sourceOfMail(
  bytes: Uint8Array,
  { place, name, metadata }: Pick<Input, 'place' | 'name' | 'metadata'>,
): Promise<FoundSource> {
  if (linesIn(bytes) > mostLines)
    throw new SourceError(place, 'is a message of more lines than can be held. Save its text and give that.')
  const mail = await PostalMime.parse(bytes, bounds).catch((error: unknown) => {
    throw new SourceError(
      place,
      'is a damaged message, or one whose headers or parts are beyond measure. Save its text and give that.',
      { cause: error },
    )
  })
  if (!mail.headers.some(({ key }) => key === 'from' || key === 'subject' || key === 'date'))
    throw new SourceError(place, 'is no message: it has no From, Subject or Date above its text.')
  const content = contentOf(mail)
  if (!content)
    throw new SourceError(
      place,
      `has no text in it${attachmentsOf(mail)}. Give what is attached, or the text of the article.`,
    )
  return {
    name: mail.subject || name,
    place,
    ...content,
    metadata: { ...headersOf(mail), ...metadata },
    notes: [],
  }
}

/** Newsletters often have for their plain text no more than 'read this in a browser'. */
const leastShare = 1 / 3

function contentOf({ text = '', html = '' }: Email): { text: string; format?: 'html' } | null {
  const ofHtml = withoutTags(html)
  if (countWords(text) > countWords(ofHtml) * leastShare) return { text }
  return countWords(ofHtml) > 0 ? { text: html, format: 'html' } : null
}

const countWords = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0

function headersOf({ subject, from, date, headers }: Email): FoundSource['metadata'] {
  // As written, in the sender's zone; what the parser gives is in none.
  const written = headers.find(({ key }) => key === 'date')?.value
  const sender = from?.name || from?.address
  return {
    ...(subject && { title: subject }),
    ...(sender && { byline: [sender] }),
    ...publicationIn(written, date),
  }
}

function attachmentsOf({ attachments }: Email): string {
  const names = attachments.map(({ filename, mimeType }) => filename ?? mimeType)
  return names.length > 0 ? `, only attachments (${names.slice(0, 3).map(printable).join(', ')})` : ''
}
