import { printable, SourceError } from './errors.ts'
import type { FoundSource, Reading } from './found.ts'
import { type Given, readAll, readGiven, type ReadingOptions } from './read-all.ts'

/**
 * The article at a place that holds one: a file of any format that is read, an address, '-' for the
 * standard input; or in bytes at hand.
 * @throws {SourceError} when it cannot be read, or holds several.
 */
export function readOne(given: string | Given, options: ReadingOptions = {}): Promise<FoundSource> {
  return typeof given === 'string'
    ? onlyOne(readAll([given], options), given)
    : onlyOne(readGiven(given, options), given.name)
}

async function onlyOne(readings: AsyncIterable<Reading>, place: string): Promise<FoundSource> {
  let only: FoundSource | null = null
  let reason: string | null = null
  for await (const reading of readings) {
    if (reading.kind !== 'source') reason ??= reading.reason
    else if (only) throw new SourceError(place, 'holds several articles. Give a file with one of them.')
    else only = reading.source
  }
  if (only) return only
  throw new SourceError(place, problemOf(place, reason))
}

function problemOf(place: string, reason: string | null): string {
  if (reason === null) return 'holds no article. Give a file with words in it.'
  const name = `${printable(place)} `
  return reason.startsWith(name) ? reason.slice(name.length) : `holds no article: ${reason}`
}
