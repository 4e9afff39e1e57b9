import { statSync } from 'node:fs'
import { join } from 'node:path'

/** The one file of a library, in its folder; or the file that is named itself, such as a backup. */
export const libraryFile = (place: string): string => (isFile(place) ? place : join(place, 'library.sqlite'))

/** Whether a library is named by its file: it is only read then. */
export const isFile = (place: string): boolean =>
  statSync(place, { throwIfNoEntry: false })?.isFile() ?? false

/** A library's file, and what SQLite keeps beside it while it is in use: no place for anything else. */
export const filesOf = (file: string): string[] =>
  ['', '-wal', '-shm', '-journal'].map((suffix) => `${file}${suffix}`)
