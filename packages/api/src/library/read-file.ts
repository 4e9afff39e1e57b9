import { articleOf, plainText, readOne, SourceError, type Told } from '@unspin/library'
import { z } from 'zod'
import { blob, formData } from '../forms.ts'
import { arrivalOf } from './arrival-of.ts'

/** An article as it was read from a file. */
export interface ReadFile {
  /** To look at: of a page, the story in it. */
  text: string
  /** To compare instead of the text, where the file is a page or a document that is read as one. */
  page?: string
  /** What the file tells of the article beside its text. */
  metadata?: Told
  notes: string[]
}

const unnamed = 'This file'

const fields = z.object({ name: z.string().max(1000).optional(), file: blob })

const bytes = z
  .custom<Blob | Uint8Array>(isBytes, 'Send the bytes of a file, or a form with a file.')
  .transform((input) => ({ name: nameOf(input) ?? unnamed, chunks: streamOf(input) }))

const form = formData
  .transform((input) => Object.fromEntries(input) as Record<string, unknown>)
  .pipe(fields)
  .transform(({ name, file }) => ({ name: name || nameOf(file) || unnamed, chunks: file.stream() }))

/**
 * A file: its bytes alone, or a form with what it is called, which tells the format where the bytes do not.
 */
export const givenFile = z.union([bytes, form])

/** The article in a file, as plain text to look at, and as a page to compare if it is one. */
export async function readFile(file: z.output<typeof givenFile>): Promise<ReadFile> {
  const source = await readOne(file)
  const { name, text, format, metadata = {} } = arrivalOf(source)
  const told = Object.keys(metadata).length > 0 ? { metadata } : {}
  if (format !== 'html') return { text, ...told, notes: source.notes }
  const story = plainText(await articleOf({ name, text, format }))
  if (!/\S/.test(story))
    throw new SourceError(file.name, 'is a page without any text. Paste the article instead.')
  const note = `${file.name} is read as a page; this is the article in it`
  return { text: story, page: text, ...told, notes: [...source.notes, note] }
}

/** What comes over HTTP is a stream. */
function isBytes(input: unknown): boolean {
  return input instanceof Blob || input instanceof Uint8Array || input instanceof ReadableStream
}

const nameOf = (input: unknown): string | undefined => (input instanceof File ? input.name : undefined)

function streamOf(input: Blob | Uint8Array | ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  if (input instanceof Uint8Array) return new Blob([Buffer.from(input)]).stream()
  return input instanceof Blob ? input.stream() : input
}
