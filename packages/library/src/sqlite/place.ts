import { join } from 'node:path'

/** The one file of a library, in its folder. */
export const libraryFile = (folder: string): string => join(folder, 'library.sqlite')

/** A library's file, and what SQLite keeps beside it while it is in use: no place for anything else. */
export const filesOf = (file: string): string[] =>
  ['', '-wal', '-shm', '-journal'].map((suffix) => `${file}${suffix}`)
