import { printable, SourceError } from './errors.ts'
import { failed, type FoundSource, type Reading, type SourceMetadata } from './found.ts'

/**
 * What is kept of an article beside its text, in UTF-16 code units: what is longer is no title and no name.
 */
const longestField = 10_000
const longestLang = 100
const mostNames = 1000

/**
 * An article whose id, place and metadata are of a length that the library keeps: what is no more than told
 * beside it is left out, and said.
 */
export function withinBounds(reading: Reading): Reading {
  if (reading.kind !== 'source') return reading
  const { source } = reading
  if ((source.id?.length ?? 0) > longestField || source.place.length > longestField) return nameless(source)
  const { metadata, left } = told(source.metadata)
  const name = source.name.length > longestField ? source.name.slice(0, 100) : source.name
  if (left.length === 0 && name === source.name) return reading
  const notes = left.map(
    (field) => `${printable(name)} has a ${field} that is too long to be one; it is left out`,
  )
  return { kind: 'source', source: { ...source, name, metadata, notes: [...source.notes, ...notes] } }
}

function nameless({ place }: FoundSource): Reading {
  const at = `${place.slice(0, 100)}…`
  const problem = `has a name of more than ${longestField.toLocaleString('en-US')} characters. Give it a shorter one.`
  return failed(at, new SourceError(at, problem))
}

function told(given: SourceMetadata): { metadata: SourceMetadata; left: string[] } {
  const metadata = { ...given }
  const left: string[] = []
  for (const [field, longest] of [
    ['title', longestField],
    ['publisher', longestField],
    ['url', longestField],
    ['lang', longestLang],
  ] as const) {
    if ((metadata[field]?.length ?? 0) <= longest) continue
    delete metadata[field]
    left.push(field)
  }
  if (
    metadata.byline &&
    (metadata.byline.length > mostNames || metadata.byline.some((name) => name.length > longestField))
  ) {
    delete metadata.byline
    left.push('byline')
  }
  return { metadata, left }
}
