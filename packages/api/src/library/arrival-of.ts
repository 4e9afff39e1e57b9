import type { FoundSource } from '@unspin/library'
import type { Brought } from './asked.ts'

const unnamed = /^(?:standard input|\/dev\/fd\/\d+)(?=#|$)/

/** What came through a pipe is known by its content, or all of it would be versions of one article. */
export function arrivalOf({
  id,
  name,
  text,
  format,
  place,
  metadata,
}: FoundSource): Brought & { place: string | null } {
  const { url, retrieved: _, ...told } = metadata
  const address = id === undefined ? undefined : url
  return {
    ...(id !== undefined && { id }),
    name,
    text,
    ...(format && { format }),
    place: address ?? (unnamed.test(place) ? null : place),
    metadata: told,
  }
}
