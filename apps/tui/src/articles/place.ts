import { dirname, resolve } from 'node:path'

/**
 * Paths in a list are relative to the list; those in a list from the standard
 * input, to the working directory.
 */
export function placeRelativeTo(list: string, file: string): string {
  return resolve(list === '-' ? '.' : dirname(list), file)
}

/** What a person reads for a place on the command line. */
export const shownName = (place: string): string => (place === '-' ? 'standard input' : place)
