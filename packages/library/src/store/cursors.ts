import { LibraryError } from './errors.ts'

/** Where a page ended: the value it is sorted by and what breaks ties. Opaque to whoever carries it. */
export type Place = readonly [value: string | number | null, tie: number]

export function cursorOf(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** @throws {LibraryError} when `cursor` was not made by `cursorOf`. */
export function placeOf(cursor: string, library: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(place) && place.length === 2 && Number.isSafeInteger(place[1]))
      return place as unknown as Place
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw noSuchPage(library)
}

export function noSuchPage(library: string): LibraryError {
  return new LibraryError(
    library,
    'bad-request',
    'gave no such page. Give `next` of the page before as `after`, as it is.',
  )
}
