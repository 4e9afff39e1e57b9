import { stat } from 'node:fs/promises'
import { arrivalOf, type Asked, type Client } from '@unspin/api'
import { type FoundSource, readOne, type ReadingOptions, readSource } from '@unspin/library'

/** An article that the command line names. */
export interface AskedArticle {
  asked: Asked
  /** As it was read; null for one of the library, which keeps the article alone. */
  text: string | null
  /** Sentences about the reading of it. */
  notes: string[]
}

const elsewhere = /^(?:-$|[a-z][a-z\d+.-]+:\/\/)/i

/** A file, an address, '-' for the standard input, or else the article of the library that has this id. */
export async function readAsked(
  place: string,
  client: Client,
  options: ReadingOptions = {},
): Promise<AskedArticle> {
  if (elsewhere.test(place)) return askedSource(await readOne(place, options))
  const found = await stat(place).catch(() => null)
  if (!found && (await isKept(place, client))) return { asked: { id: place }, text: null, notes: [] }
  // What is no file, and why, is told as of any text: here nothing is a pattern, and no folder is gone through.
  if (!found || found.isDirectory()) await readSource(place)
  return askedSource(await readOne(place, options))
}

export function askedSource(source: FoundSource): AskedArticle {
  return { asked: arrivalOf(source), text: source.text, notes: source.notes }
}

async function isKept(id: string, client: Client): Promise<boolean> {
  const { statistics } = await client.library.statistics.query()
  return statistics !== null && (await client.articles.get.query({ id })) !== null
}
