import { arrivalOf, type Asked, type SentArticle, type Client } from '@unspin/api'
import { type FoundSource, isAddress, readOne, refuseUnlessFile, stat } from '@unspin/library'
import { reportNote } from '../output.ts'
import { placeRelativeTo } from './place.ts'

/** An article that the command line names. */
export interface AskedArticle {
  asked: Asked
  /** As it was read; null for one of the library, which keeps the article alone. */
  text: string | null
  /** Sentences about the reading of it. */
  notes: string[]
}

/** One that was read, here and not from the library. */
export interface ReadArticle extends AskedArticle {
  asked: SentArticle
  text: string
}

/** How to read what the command line, or a list, names. */
export interface AskingOptions {
  allowPrivateAddresses?: true | undefined
  /** The list that names it: paths are relative to that. */
  list?: string
}

/** A file, an address, '-' for the standard input, or else the article of the library that has this id. */
export async function readAsked(
  named: string,
  client: Client,
  options: AskingOptions = {},
): Promise<AskedArticle> {
  const read = await readUnlessId(named, options)
  if (read) return read
  if (await isKept(named, client)) return { asked: { id: named }, text: null, notes: [] }
  return readAskedFile(pathOf(named, options))
}

/** The same but for what only the library can tell: null where it may be an id. */
export async function readUnlessId(named: string, options: AskingOptions = {}): Promise<ReadArticle | null> {
  const { list, allowPrivateAddresses } = options
  if (isAddress(named) || (named === '-' && list === undefined))
    return askedSource(await readOne(named, { allowPrivateAddresses }))
  const path = pathOf(named, options)
  return (await stat(path).catch(() => null)) ? readAskedFile(path) : null
}

const pathOf = (named: string, { list }: AskingOptions) =>
  list === undefined ? named : placeRelativeTo(list, named)

/** The article in a file of any format. */
export async function readAskedFile(path: string): Promise<ReadArticle> {
  const found = await stat(path).catch(() => null)
  // A path that is no file is refused as it would be in any other place: patterns and
  // folders are not expanded here.
  if (!found || found.isDirectory()) await refuseUnlessFile(path)
  return askedSource(await readOne(path))
}

function askedSource(source: FoundSource): ReadArticle {
  return { asked: arrivalOf(source), text: source.text, notes: source.notes }
}

async function isKept(id: string, client: Client): Promise<boolean> {
  const { statistics } = await client.library.statistics.query()
  return statistics !== null && (await client.articles.get.query({ id })) !== null
}

/** Prints the notes on how they were read, before the work on them, which may take a while. */
export function tellNotes(...articles: AskedArticle[]): void {
  for (const note of articles.flatMap(({ notes }) => notes)) reportNote(note)
}
