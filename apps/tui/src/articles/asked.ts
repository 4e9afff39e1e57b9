import { existsSync } from 'node:fs'
import { arrivalOf, type Asked, type Client } from '@unspin/api'
import { type FoundSource, readOne, type ReadingOptions } from '@unspin/library'

/** An article that the command line names. */
export interface AskedArticle {
  asked: Asked
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
  if (!elsewhere.test(place) && !existsSync(place) && (await isKept(place, client)))
    return { asked: { id: place }, notes: [] }
  return askedSource(await readOne(place, options))
}

export function askedSource(source: FoundSource): AskedArticle {
  return { asked: arrivalOf(source), notes: source.notes }
}

async function isKept(id: string, client: Client): Promise<boolean> {
  const { statistics } = await client.library.statistics.query()
  return statistics !== null && (await client.articles.get.query({ id })) !== null
}
