import { hash } from 'node:crypto'
import type { FoundSource } from '@unspin/library'
import type { SentArticle } from './asked.ts'

const unnamed = /^(?:standard input|\/dev\/fd\/\d+)(?=#|$)/

/**
 * The name of a file without its folder, as a browser gives it; what stands behind '#'
 * tells several in one file apart.
 */
const bareName = /^[^/\\#]+(?=#|$)/

/**
 * What came through a pipe is known by its content, or all of it would be versions of one article; so is what
 * came with the name of a file alone, which another file may have tomorrow.
 */
export function arrivalOf({
  id,
  name,
  text,
  format,
  place,
  metadata,
}: FoundSource): SentArticle & { place: string | null } {
  const { url, retrieved: _, ...told } = metadata
  const address = id === undefined ? undefined : url
  const known = id ?? (bareName.test(place) && !unnamed.test(place) ? digest(`${place}\n${text}`) : undefined)
  return {
    ...(known !== undefined && { id: known }),
    name,
    text,
    ...(format && { format }),
    place: address ?? (unnamed.test(place) ? null : place),
    metadata: told,
  }
}

/** As long as the ids that the library makes. */
const digest = (content: string): string => hash('sha256', content, 'hex').slice(0, 16)
